import { browser } from 'wxt/browser';
import type { History } from './history/types.ts';
import type { Addition, Removal, TextVerdict } from './license/types.ts';
import type { PolicyField } from './policy/managed.ts';
import type { MoveLabel } from './policy/move-label.ts';
import type { TermsLabel } from './policy/terms-label.ts';
import type { Acceptance, Label, Level, Policy, PolicyEdit, Reason } from './policy/types.ts';

/** Everything that the panel tells about one subject. The panel is out of the page's reach. */
export type Story = {
  label: Label;
  history: History;
  reasons: Reason[];
  /** Listed names found in a text: the text's words beside the reader's entry. */
  matches: { found: string; listed: string; where: 'current' | 'episode' }[];
  /** Phrases of the reader's list found in the text in view. */
  phrases: string[];
  /** How many organisations the reader listed: finding none of them is worth saying only where there are some. */
  listed: number;
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
  labels: TermsLabel[];
  rows: [version: string, label: number][];
  /** When the evidence was looked at, ISO 8601. */
  at: string;
  revision: string;
};

/** What a licence text on a page says. */
export type TextFacts = {
  label: Label;
  /** SPDX expression or `LicenseRef-*`; null: there are none. */
  terms: string | null;
  verdict: TextVerdict;
  /** The standard text or texts that it is compared with. */
  base: string | null;
  additions: Addition[];
  removals: string[];
  /** What it does to the terms of the text before, in words; null: nothing. */
  change: string | null;
};

/** A package that comes in (`from` null) or moves; versions or ranges as the file has them. */
export type Move = { name: string; from: string | null; to: string };
export type MoveFacts = MoveLabel;

/** The releases that changed the terms of a repository's package; none where it has no package of its own. */
export type ReleaseChanges = {
  packageName: string | null;
  changes: { version: string; text: string; level: Level }[];
};

/** One tab's state, told by its content script. `visibility` is left out for packages. */
export type TabStatus = {
  host: string;
  subject: string | null;
  visibility?: Visibility;
  label: Label | null;
};

/** A licence file as it was read, without what it says of other people's work. */
export type TextView = {
  path: string;
  /** At most 200,000 characters, `cut` where there are more. */
  text: string;
  cut: boolean;
  /** What it adds to the nearest standard text (offsets into `text`), and lacks of it; null: it is near none. */
  standard: { base: string; additions: { start: number; end: number }[]; removals: Removal[] } | null;
};
/** The licence files of one version or commit. */
export type PlacedTexts = { place: string; files: TextView[] };

export type Nothing = Record<string, never>;

/** One setting beside the policy. `syncLists`: organisations and phrases follow the account; `cdn`: large tarballs. */
export type OptionEdit =
  | { set: 'syncLists'; on: boolean }
  | { set: 'cdn'; on: boolean }
  | { set: 'registry'; url: string | null };

/** Something watched. Times in ISO 8601; `terms` and `version` as last seen, null before the first look. */
export type WatchedView = {
  subject: string;
  page: string | null;
  since: string;
  lookedAt: string | null;
  terms: string | null;
  version: string | null;
};
/** One change of something watched, in words. `quiet`: conditions were removed. */
export type NewsView = { subject: string; page: string | null; words: string; at: string; quiet: boolean };

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

/** The one map of requests and replies. Payloads are JSON only: Chromium and Firefox serialise differently. */
export type Requests = {
  /** Content script -> worker. `seen` is the stage already shown; the reply comes when there is a later one. */
  label: {
    request: About & { seen: number };
    reply: { label: Label; stage: number; more: boolean };
  };
  /** Panel -> worker. The same, with all that is known; `deep`: as many licence revisions as may be read, for a whole page. */
  story: {
    request: About & { seen: number; deep?: boolean };
    reply: { story: Story; stage: number; more: boolean };
  };
  /** Content script -> worker: inject the panel into the sender's tab. */
  openPanel: { request: Nothing; reply: Nothing };
  /** Panel -> worker: open the full history in a tab of its own; for repositories only where they are public. */
  openHistory: { request: About; reply: Nothing };
  /** History page -> worker: the texts of these versions or commits; those that were not read are left out. */
  texts: { request: About & { places: string[] }; reply: { texts: PlacedTexts[] } };
  /** Content script -> worker: inject the script of the sender's further surfaces into its tab. */
  openSurfaces: { request: Nothing; reply: Nothing };
  /** Surfaces -> worker. Neither fetches more than the package's document. */
  brief: { request: { wanted: Wanted }; reply: Brief };
  /** Surfaces -> worker: a text of the page, and what stood there before. Nothing is fetched. Empty: no file. */
  readText: {
    request: { subject: string; file: string; text: string; before?: string };
    reply: TextFacts;
  };
  /** Surfaces -> worker: a repository in a list, by its licence files as they stand. */
  listed: { request: About; reply: Label };
  releases: { request: About; reply: ReleaseChanges };
  /** Surfaces -> worker: the words of a licence file at the subject's ref; null where they can't be had. */
  licenseText: { request: About & { path: string }; reply: { text: string | null } };
  /** Surfaces -> worker: the history of a repository's licence files in one line. */
  licenseHistory: { request: About; reply: { text: string } };
  move: { request: { move: Move }; reply: MoveFacts };
  versions: { request: { packageName: string }; reply: VersionLabels };
  accept: {
    request: { subject: string; fingerprint: string; note?: string; lookAgain?: string };
    reply: Nothing;
  };
  /** Without a fingerprint: what was accepted for exactly this subject. */
  unaccept: { request: { subject: string; fingerprint?: string }; reply: Nothing };
  /** In whatever version, from now on. */
  watch: { request: { subject: string }; reply: Nothing };
  unwatch: { request: { subject: string }; reply: Nothing };
  /** Extension pages -> worker. */
  settings: { request: Nothing; reply: Settings };
  setPolicy: { request: { edit: PolicyEdit }; reply: Settings };
  pause: { request: { host: string; until: string | null | undefined }; reply: Settings };
  /** Keeps a package or repository quiet until a time; without one, wakes it. */
  snooze: { request: { subject: string; until?: string }; reply: Nothing };
  setOption: { request: { option: OptionEdit }; reply: Settings };
  acceptances: { request: Nothing; reply: { acceptances: Acceptance[] } };
  watched: { request: Nothing; reply: { watched: WatchedView[] } };
  /** What changed of that which is watched since the reader last looked. */
  news: { request: Nothing; reply: { news: NewsView[] } };
  newsSeen: { request: Nothing; reply: Nothing };
  /** Watches the direct dependencies of a manifest or lock file. `left`: sentences on what was left out. */
  watchDependencies: { request: { text: string }; reply: { added: number; known: number; left: string[] } };
  token: { request: Nothing; reply: TokenState };
  setToken: { request: { token: string }; reply: TokenState };
  forgetToken: { request: Nothing; reply: TokenState };
  stored: { request: Nothing; reply: Stored };
  /** `evidence`: what can be fetched again; `everything`: settings, lists and the token as well. */
  clearStored: { request: { what: 'evidence' | 'everything' }; reply: Stored };
  exportStored: { request: Nothing; reply: { json: string } };
  /** Popup -> content script. */
  tabStatus: { request: Nothing; reply: TabStatus };
  /** Worker -> content script on github.com: one of the repository's own addresses, with the page's session. */
  pageFetch: { request: { url: string; accept: string }; reply: PageAnswer };
};

/** A response as JSON: text bodies only. `url`: where it came from in the end. */
export type PageAnswer = { status: number; url: string; headers: Record<string, string>; body: string };

/** Address of the full history of a subject, below the extension's root. */
export function historyAddress({ subject, visibility }: About): string {
  const query = new URLSearchParams({ subject, ...(visibility && { visibility }) });
  return `history.html?${query}`;
}

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
