import { browser } from 'wxt/browser';
import type { About } from './messages/about.ts';
import type { PageAnswer, TabStatus } from './messages/page.ts';
import type { OptionEdit, Settings, Stored, TokenState } from './messages/settings.ts';
import type { PlacedTexts, Story } from './messages/story.ts';
import type {
  Brief,
  Move,
  MoveFacts,
  ReleaseChanges,
  TextFacts,
  VersionLabels,
  Wanted,
} from './messages/surfaces.ts';
import type { NewsView, WatchedView } from './messages/watch.ts';
import type { Acceptance, Label, PolicyEdit } from './policy/types.ts';

export type Nothing = Record<string, never>;

/** The one map of requests and replies. Payloads are JSON only: Chromium and Firefox serialise differently. */
export type Requests = {
  /**
   * Content script -> worker. `seen` is the stage already shown; the reply comes when there is a later one. `kept`: only
   * what is kept, and so it is where the site is paused.
   */
  label: {
    request: About & { seen: number; kept?: boolean };
    reply: { label: Label; stage: number; more: boolean };
  };
  /**
   * Panel -> worker. The same, with all that is known; `deep`: as many licence revisions as may be read, for a whole page;
   * `once`: the reader asked for it, paused or not; `retry`: also what failed, without waiting any longer.
   */
  story: {
    request: About & { seen: number; deep?: boolean; once?: boolean; retry?: boolean };
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
