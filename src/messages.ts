import { browser } from 'wxt/browser';
import type { History } from './history/types.ts';
import type { PolicyField } from './policy/managed.ts';
import type { Acceptance, Label, Policy, PolicyEdit, Reason } from './policy/types.ts';

/** Everything that the panel tells about one subject. The panel is out of the page's reach. */
export type Story = {
  label: Label;
  history: History;
  reasons: Reason[];
  /** Listed names found in a text: the text's words beside the reader's entry. */
  matches: { found: string; listed: string; where: 'current' | 'episode' }[];
  acceptance: Acceptance | null;
  watched: boolean;
};

/** What the popup and the settings page edit. */
export type Settings = {
  policy: Policy;
  /** Hosts on which the reader paused Fineprint, with the time until which (null: until resumed). */
  paused: Record<string, string | null>;
  /** Packages and repositories (in any version) that stay quiet, with the time until which. */
  snoozed: Record<string, string>;
  /** `lists`: organisations and phrases follow the account too. `here`: the account refused, all stays on this machine. */
  sync: { lists: boolean; state: 'account' | 'here' };
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

/** Of a repository in view. What is not known to be public is looked at through the page's own session alone. */
export type Visibility = 'public' | 'private' | 'unknown';

/** What a look-up is about: `visibility` is left out for packages, which are public. */
export type About = { subject: string; visibility?: Visibility };

/** A package as a manifest names it; `range` null: what `latest` stands for. */
export type Wanted = { name: string; range: string | null };

/** What a list says of one package: its field, and the texts that were read before. */
export type Brief = {
  label: Label;
  /** The version that the range lets in today; null where none is known. */
  version: string | null;
  /** SPDX expression or `LicenseRef-*`; null where not known. */
  terms: string | null;
};

/** Labels of a package's versions; `rows` name a version and the place of its label. Small: there are thousands. */
export type VersionLabels = {
  labels: Pick<Label, 'level' | 'text' | 'name'>[];
  rows: [version: string, label: number][];
  /** When the evidence was looked at, ISO 8601. */
  at: string;
  revision: string;
};

/** One tab's state, told by its content script. */
export type TabStatus = { host: string; subject: string | null; label: Label | null };

/** The one map of requests and replies. Payloads are JSON only: Chromium and Firefox serialise differently. */
export type Requests = {
  /** Content script -> worker. `seen` is the stage already shown; the reply comes when there is a later one. */
  label: {
    request: About & { seen: number };
    reply: { label: Label; stage: number; more: boolean };
  };
  /** Panel -> worker. The same, with all that is known. */
  story: {
    request: About & { seen: number };
    reply: { story: Story; stage: number; more: boolean };
  };
  /** Content script -> worker: inject the panel into the sender's tab. */
  openPanel: { request: Record<string, never>; reply: Record<string, never> };
  /** Content script -> worker: inject the script of the sender's further surfaces into its tab. */
  openSurfaces: { request: Record<string, never>; reply: Record<string, never> };
  /** Surfaces -> worker. Neither fetches more than the package's document. */
  brief: { request: { wanted: Wanted }; reply: Brief };
  versions: { request: { packageName: string }; reply: VersionLabels };
  accept: { request: { subject: string; fingerprint: string; note?: string }; reply: Record<string, never> };
  unaccept: { request: { subject: string }; reply: Record<string, never> };
  /** Extension pages -> worker. */
  settings: { request: Record<string, never>; reply: Settings };
  setPolicy: { request: { edit: PolicyEdit }; reply: Settings };
  pause: { request: { host: string; until: string | null | undefined }; reply: Settings };
  /** Popup -> content script. */
  tabStatus: { request: Record<string, never>; reply: TabStatus };
  /** Worker -> content script on github.com: one of the repository's own addresses, with the page's session. */
  pageFetch: { request: { url: string; accept: string }; reply: PageAnswer };
};

/** A response as JSON: text bodies only. `url`: where it came from in the end. */
export type PageAnswer = { status: number; url: string; headers: Record<string, string>; body: string };

export type RequestName = keyof Requests;
export type Message = { [N in RequestName]: { name: N } & Requests[N]['request'] }[RequestName];

/** `gone`: this script's extension was updated or removed under it; it should go quiet. */
export type FailureCode = 'bad-request' | 'not-allowed' | 'unavailable' | 'failed' | 'gone';
/** Errors lose their class between contexts, so replies are an envelope instead. */
export type Reply<N extends RequestName> =
  | { ok: true; value: Requests[N]['reply'] }
  | { ok: false; code: FailureCode; message: string };

/**
 * Asks the worker. A worker that was stopped under the request is asked once more (a stopped worker starts again
 * within milliseconds); every request is safe to repeat. Never throws.
 */
export async function ask<N extends RequestName>(
  name: N,
  request: Requests[N]['request'],
): Promise<Reply<N>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const reply: Reply<N> | undefined = await browser.runtime.sendMessage({ name, ...request });
      return reply ?? { ok: false, code: 'unavailable', message: 'no answer' };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!browser.runtime?.id) return { ok: false, code: 'gone', message };
      if (attempt === 2) return { ok: false, code: 'unavailable', message };
    }
  }
}
