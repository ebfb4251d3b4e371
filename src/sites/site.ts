import type { Form } from '../badge/badge.ts';
import type { BadgeParts } from '../badge/parts.ts';
import type { About } from '../messages/about.ts';
import type { ask } from '../messages.ts';
import type { Place } from '../mount/keep-mounted.ts';
import type { Label } from '../policy/types.ts';
import type { OnStored } from './on-stored.ts';

/**
 * What a node of ours works with until the signal aborts; the badge's script hands it out, so that no other script of
 * ours on the page needs its own way to the worker.
 */
export type Tools = {
  parts: BadgeParts;
  ask: typeof ask;
  onStored: OnStored;
  /** Whether only facts at hand may be shown. */
  quiet: Promise<() => boolean>;
  signal: AbortSignal;
};

/** Shows a label, and better ones as they come, until the signal aborts. */
export type Feed = (show: (label: Label) => void, tools: Tools) => Promise<void>;

type AnyPlace = Place & {
  /** Nothing is put there before the anchor came into view. */
  lazy?: boolean;
  /**
   * Out of the page's flow: no wider than what is left of this element, raised at the anchor's corner, or behind what
   * the anchor, a row, ends with.
   */
  room?: Element | 'corner' | 'row';
};

/** A place for a badge: which subject, and how much room there is. Without a feed the subject is looked up. */
export type BadgePlace = AnyPlace & About & { form: Form; feed?: Feed };
/** A place for something that a surface draws by itself. */
export type NotePlace = AnyPlace & { draw: (tools: Tools) => HTMLElement };
export type SitePlace = BadgePlace | NotePlace;

/** One site: its own badge on each page, looked for in the page as it is now, and where further surfaces are. */
export type Site = {
  host: string;
  places: (url: URL) => BadgePlace[];
  /** Matches path and query of every page that may have a further surface; which, their own script decides. */
  surfaces: RegExp;
};

/** A further surface in its two halves: what an address is about, told without the page, and where badges go in it. */
export type Surface = { find: (url: URL) => object | null; places: (url: URL) => SitePlace[] };
