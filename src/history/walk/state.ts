import type { NoticeKind } from '../types.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import type { KnownText } from './moves.ts';
import type { Point } from './point.ts';

/** A field that began to point to a file which was not read there: what it means is settled by a later reading. */
export type Unsettled = { at: Point; previous: Point; before: Claim; draft: Draft | null };

/**
 * A change whose other track has not followed yet. `denied`: a text that was read since says otherwise than the field;
 * `last`: the line's last change before it.
 */
export type Waiting = { draft: Draft; track: 'declared' | 'text'; denied: boolean; last: Draft | null };

/** All that is known of a line up to one point. */
export type State = {
  point: Point;
  claim: Claim | null;
  text: KnownText | null;
  /** Where the text was last read, a missing file included. */
  readAt: Point | null;
  waiting: Waiting | null;
  unsettled: Unsettled | null;
  /** The last change of terms on the line. */
  last: Draft | null;
};

/** What one step along a line found out. */
export type Step = {
  state: State;
  draft: Draft | null;
  notices: NoticeKind[];
};

/** The state at the first point of a line. */
export function firstState(point: Point): State {
  const { claim, reading } = point;
  return {
    point,
    claim,
    text: reading ? { terms: reading.terms, at: point, gone: reading.terms === null } : null,
    readAt: reading ? point : null,
    waiting: null,
    unsettled: null,
    last: null,
  };
}
