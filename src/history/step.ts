import { confirms, contradicts } from './agree.ts';
import type { Claim } from './claim.ts';
import { type Draft, draftDeclared, draftText, type Part } from './draft.ts';
import { type ClaimMove, type KnownText, moveOfClaim, moveOfText, type TextMove } from './moves.ts';
import { noticesOf } from './notices.ts';
import type { Point } from './point.ts';
import { isRestricting } from './restrictions.ts';
import { NOT_KNOWN, sideOf } from './side.ts';
import type { State, Step } from './state.ts';
import type { Terms } from './terms.ts';

type Moves = { claim: ClaimMove; text: TextMove };

/**
 * Goes one point further along a line. `readOnly`: the point is beside the line (a prerelease that a stable
 * version has replaced), so what it shows must not be added to the stories of the line.
 */
export function step(before: State, point: Point, readOnly: boolean): Step {
  const moves = {
    claim: moveOfClaim(before.claim, point.claim),
    text: moveOfText(before.text, point.reading),
  };
  const followed = follow(before, point, moves);
  if (followed && !readOnly) join(followed, before, point);
  const draft = followed ? null : (settle(before, point, moves, readOnly) ?? tell(before, point, moves));
  return { state: advance(before, point, moves, draft, followed), draft, notices: noticesOf(moves, draft) };
}

/** The track that was still missing from the last change moves now, to the same terms: one story. */
function follow(before: State, point: Point, moves: Moves): Draft | null {
  const { waiting } = before;
  if (!waiting) return null;
  const claim = point.claim ?? before.claim;
  const terms = point.reading ? point.reading.terms : (before.text?.terms ?? null);
  if (!claim || !terms || contradicts(terms, claim)) return null;
  if (waiting.track === 'text') return moves.text === 'moved' && !moved(moves.claim) ? waiting.draft : null;
  return moved(moves.claim) && moves.text !== 'moved' ? waiting.draft : null;
}

function moved(claim: ClaimMove): boolean {
  return claim === 'moved' || claim === 'appeared';
}

function join(draft: Draft, before: State, point: Point): void {
  if (before.waiting?.track === 'declared')
    draft.declared ??= { at: point, previous: before.point, exact: true };
  else draft.text ??= textPart(before, point);
  draft.to = sideOf(point.claim ?? before.claim, terms(before, point));
}

function textPart(before: State, point: Point): Part {
  const previous = before.readAt ?? before.point;
  return { at: point, previous, exact: previous.id === before.point.id };
}

function terms(before: State, point: Point) {
  return point.reading?.terms ?? (point.reading ? null : (before.text?.terms ?? null));
}

/** A reading shows what a field meant that began, further back, to point to a file. */
function settle(before: State, point: Point, moves: Moves, readOnly: boolean): Draft | null {
  const { unsettled } = before;
  const found = point.reading?.terms;
  if (!unsettled || !found || moved(moves.claim)) return null;
  if (moves.text !== 'moved' && confirms(found, unsettled.before)) return null;
  if (unsettled.draft) return null;
  const from = sideOf(unsettled.before, before.text?.terms ?? null);
  const draft = draftDeclared(unsettled.at, unsettled.previous, from, sideOf(point.claim, found));
  draft.text = { ...textPart(before, point), exact: false };
  if (!readOnly) unsettled.draft = draft;
  return draft;
}

function tell(before: State, point: Point, moves: Moves): Draft | null {
  if (moves.claim === 'moved') return tellMovedClaim(before, point, moves);
  if (moves.text === 'moved' || addsConditions(before, point, moves))
    return tellMovedText(before, point, moves);
  if (moves.claim === 'appeared') return tellContradiction(before, point);
  return moves.claim === 'respelled' ? notation(before, point) : null;
}

function tellMovedClaim(before: State, point: Point, moves: Moves): Draft | null {
  const from = sideOf(before.claim, before.text?.terms ?? null);
  const to = sideOf(point.claim, terms(before, point));
  if (isOpen(before.claim?.kind, from.expression) || isOpen(point.claim?.kind, to.expression)) return null;
  if (moves.text !== 'moved' && bothAgree(before, point)) return notation(before, point);
  const draft = draftDeclared(point, before.point, from, to);
  const arrived = moves.text === 'appeared' && to.terms === point.reading?.terms;
  if (moves.text === 'moved' || arrived) draft.text = textPart(before, point);
  return draft;
}

/** The field points to a file that was not read: nothing can be said yet. */
function isOpen(kind: string | undefined, expression: string): boolean {
  return kind === 'see-file' && expression === NOT_KNOWN;
}

function bothAgree(before: State, point: Point): boolean {
  const known = point.reading?.terms ?? before.text?.terms;
  if (!known || !before.claim || !point.claim) return false;
  return isBehind(before.claim, known, before) && isBehind(point.claim, known, before);
}

/** The text says what the field says, or stood beside the same kind of field before. */
function isBehind(claim: Claim, known: Terms, before: State): boolean {
  if (claim.kind === 'elsewhere' || claim.kind === 'see-file') return before.text?.terms != null;
  return confirms(known, claim);
}

function notation(before: State, point: Point): Draft {
  const [from, to] = [
    sideOf(before.claim, before.text?.terms ?? null),
    sideOf(point.claim, terms(before, point)),
  ];
  return { ...draftDeclared(point, before.point, from, to), notation: true };
}

/** A file that turns up with restrictions which the field denies is more than a new file. */
function addsConditions(before: State, point: Point, moves: Moves): boolean {
  const added = point.reading?.terms;
  if (moves.text !== 'appeared' || before.text?.terms || !added || !point.claim) return false;
  return added.clauses.some(isRestricting) && contradicts(added, point.claim);
}

function tellMovedText(before: State, point: Point, moves: Moves): Draft {
  const from = sideOf(textDecides(before), before.text?.terms ?? null);
  const draft = draftText(textPart(before, point), from, sideOf(null, terms(before, point)));
  if (moves.claim === 'appeared' || moves.claim === 'vanished')
    draft.declared = { at: point, previous: before.point, exact: true };
  return draft;
}

function textDecides(before: State) {
  return before.text?.terms ? null : before.claim;
}

/** A field appears that names something else than the text which stood alone so far. */
function tellContradiction(before: State, point: Point): Draft | null {
  const known = before.text?.terms;
  if (!known || before.text?.gone || !point.claim || !contradicts(known, point.claim)) return null;
  return draftDeclared(point, before.point, sideOf(null, known), sideOf(point.claim, terms(before, point)));
}

function advance(
  before: State,
  point: Point,
  moves: Moves,
  draft: Draft | null,
  followed: Draft | null,
): State {
  const told = draft && !draft.notation ? draft : null;
  return {
    point,
    claim: point.claim ?? before.claim,
    text: knownText(before.text, point),
    readAt: point.reading ? point : before.readAt,
    waiting: told ? awaited(told, before, point) : followed ? null : before.waiting,
    unsettled: unsettled(before, point, moves),
    last: told ?? before.last,
  };
}

function knownText(before: KnownText | null, { reading }: Point): KnownText | null {
  if (!reading) return before;
  return reading.terms ? { terms: reading.terms, gone: false } : { terms: before?.terms ?? null, gone: true };
}

/** Which track has still to follow: the text where the field went ahead of it, the field where the text did. */
function awaited(draft: Draft, before: State, point: Point): State['waiting'] {
  if (draft.declared && draft.text) return null;
  const known = terms(before, point);
  const claim = point.claim ?? before.claim;
  if (draft.text) return claim && known && contradicts(known, claim) ? { draft, track: 'declared' } : null;
  return point.reading && known && claim && confirms(known, claim) ? null : { draft, track: 'text' };
}

function unsettled(before: State, point: Point, moves: Moves): State['unsettled'] {
  if (point.reading) return null;
  if (moves.claim !== 'moved') return before.unsettled;
  const points = point.claim?.kind === 'see-file' && before.claim && before.claim.kind !== 'see-file';
  return points && before.claim
    ? { at: point, previous: before.point, before: before.claim, draft: null }
    : null;
}
