import type { Part } from './draft.ts';
import { type ClaimMove, moveOfClaim, moveOfText, type TextMove } from './moves.ts';
import type { Point } from './point.ts';
import { type Side, sideOf } from './side.ts';
import type { State } from './state.ts';
import type { Terms } from './terms.ts';

/** From the state of a line to its next point, with how both tracks moved on the way. */
export type Passage = { before: State; point: Point; claim: ClaimMove; text: TextMove };

/** The passage to a point. */
export function passageTo(before: State, point: Point): Passage {
  const claim = moveOfClaim(before.claim, point.claim);
  return { before, point, claim, text: moveOfText(before.text, point.reading) };
}

/** The text known at the point: as read there, or else as last read; null: none, or no file. */
export function termsAfter({ before, point }: Passage): Terms | null {
  return point.reading ? point.reading.terms : (before.text?.terms ?? null);
}

/** The terms in force before the passage. */
export function sideBefore({ before }: Passage): Side {
  return sideOf(before.claim, before.text?.terms ?? null);
}

/** The terms in force at the point. */
export function sideAfter(passage: Passage): Side {
  return sideOf(passage.point.claim ?? passage.before.claim, termsAfter(passage));
}

/** The text's share in a change: it moved between its last reading and the point. */
export function textPart({ before, point }: Passage): Part {
  const previous = before.readAt ?? before.point;
  return { at: point, previous, exact: previous.id === before.point.id };
}

/** The field's share in a change: fields are known at every point. */
export function claimPart({ before, point }: Passage): Part {
  return { at: point, previous: before.point, exact: true };
}
