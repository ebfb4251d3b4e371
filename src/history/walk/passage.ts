import type { Terms } from '../terms/terms.ts';
import { isPartOf, namesOther } from './agree.ts';
import type { Part } from './draft.ts';
import { type ClaimMove, moveOfClaim, moveOfText, type TextMove } from './moves.ts';
import type { Point } from './point.ts';
import { type Side, sideOf } from './side.ts';
import type { State } from './state.ts';

/** From the state of a line to its next point, with how both tracks moved on the way. */
export type Passage = { before: State; point: Point; claim: ClaimMove; text: TextMove };

/** The passage to a point. */
export function passageTo(before: State, point: Point): Passage {
  const claim = moveOfClaim(before.claim, point.claim);
  const text = moveOfText(before.text, point.reading);
  return { before, point, claim, text: text === 'moved' && onlyPacked(before, point) ? 'wording' : text };
}

/**
 * One field names the licences of both texts: the release was packed with other files of the same choice (dompurify
 * 3.4.5 without its MPL, 3.4.8 with it again). That may be a mismatch, and no change of terms.
 */
function onlyPacked({ claim, text }: State, point: Point): boolean {
  const [before, after] = [text?.terms, point.reading?.terms];
  if (!claim || !before || !after || claim.spelling !== point.claim?.spelling) return false;
  return namesOther(before, after) && isPartOf(before, claim) && isPartOf(after, claim);
}

/** The text known at the point: as read there, or else as last read; null: none, or no file. */
export function termsAfter({ before, point }: Passage): Terms | null {
  return point.reading ? point.reading.terms : (before.text?.terms ?? null);
}

/** The terms in force before the passage; beside a field that names some, a file that is gone tells none any more. */
export function sideBefore({ before: { claim, text } }: Passage): Side {
  const names = claim?.kind === 'named' || claim?.kind === 'family';
  return sideOf(claim, text?.gone && names ? null : (text?.terms ?? null));
}

/** The terms in force at the point. */
export function sideAfter(passage: Passage): Side {
  return sideOf(passage.point.claim ?? passage.before.claim, termsAfter(passage));
}

/** The text's share in a change: it moved between its last reading and the point. */
export function textPart({ before, point }: Passage): Part {
  const previous = before.text?.terms ? before.text.at : (before.readAt ?? before.point);
  return { at: point, previous, exact: previous.id === before.point.id };
}

/** The field's share in a change: fields are known at every point. */
export function claimPart({ before, point }: Passage): Part {
  return { at: point, previous: before.point, exact: true };
}
