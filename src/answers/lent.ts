import type { LicenseEngine } from '../license/types.ts';
import type { LiveOptions } from '../lookup/live-sources.ts';
import type { Settings } from '../messages/settings.ts';
import type { Acceptance, Label } from '../policy/types.ts';
import type { Store } from '../store/types.ts';

/** What look-ups may use of the outside world, as reader and administrator set it. */
export type Outside = Pick<LiveOptions, 'registryUrl' | 'token'> & { cdnAllowed: () => boolean };

/** The settings with the revision of their policy, and the version of Fineprint. */
export type Standing = { settings: Settings; revision: string; version: string };

/** What the worker lends the answers: all that is the browser's, and what only one of its scripts may change. */
export type Lent = {
  store: Store;
  /** A new store that forgets, for private windows. */
  memory: () => Store;
  outside: Outside;
  engine: LicenseEngine;
  standing: () => Promise<Standing>;
  /** All that the reader accepted of this package or repository, in any version. */
  acceptancesOf: (subject: string) => Promise<Acceptance[]>;
  isOnWatch: (subject: string) => Promise<boolean>;
  /** Keeps a finished label where content scripts find it. */
  keepLabel: (label: Label) => Promise<void>;
  /** The tabs that someone looks at now. */
  tabsInView: () => Promise<ReadonlySet<number>>;
  /** A `fetch` through a tab's own session. */
  fetchThrough: (tabId: number) => typeof fetch;
};

/**
 * Who asks, as far as it matters for the answer: a page, in a tab that may be private. `kept`: surfaces get only what is
 * kept, and nothing is fetched for them.
 */
export type Asker = { url?: string; tab?: { id?: number; incognito?: boolean }; kept?: boolean };
