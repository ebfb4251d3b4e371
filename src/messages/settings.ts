import type { PolicyField } from '../policy/managed.ts';
import type { Policy } from '../policy/types.ts';

/** What the popup and the settings page edit. */
export type Settings = {
  policy: Policy;
  /** Hosts on which the reader paused Fineprint, with the time until which (null: until resumed). */
  paused: Record<string, string | null>;
  /** Packages and repositories (in any version) that stay quiet, with the time until which. */
  snoozed: Record<string, string>;
  /** `lists`: organisations and phrases follow the account too. `here`: the account refused, all stays on this machine. */
  sync: { lists: boolean; state: 'account' | 'here' };
  /** Address of a registry of one's own; null: the public one. */
  registry: string | null;
  /** Tarballs over 2 MB may be looked at through the CDN. */
  cdn: boolean;
  /** What an administrator set; null where nothing. */
  managed: ManagedView | null;
};

/** `organisations`, `phrases`: the administrator's entries, which a reader cannot remove. */
export type ManagedView = {
  locked: PolicyField[];
  organisations: string[];
  phrases: string[];
  registry: string | null;
  tokenless: boolean;
  problems: string[];
};

/** One setting beside the policy. `syncLists`: organisations and phrases follow the account; `cdn`: large tarballs. */
export type OptionEdit =
  | { set: 'syncLists'; on: boolean }
  | { set: 'cdn'; on: boolean }
  | { set: 'registry'; url: string | null };

/** GitHub's quota for this token: calls left of `limit` in this hour, and when it returns (ISO 8601). */
export type Quota = { remaining: number; limit: number; resets: string };

/** Whether a token is kept; never the token itself. `problem`: why GitHub told no quota. */
export type TokenState = { kept: boolean; quota: Quota | null; problem: string | null };

/** What is stored on this machine. Sizes in bytes; `evidence` is the browser's estimate, null where it gives none. */
export type Stored = {
  evidence: number | null;
  settings: number;
  labels: number;
  acceptances: number;
  watched: number;
  durable: boolean;
};
