import type { Terms } from '../terms/terms.ts';
import { confirms, contradicts } from './agree.ts';
import type { Claim } from './claim.ts';
import { type Draft, draftDeclared } from './draft.ts';
import { type KnownText, moveOfClaim } from './moves.ts';
import { noticesOf } from './notices.ts';
import { claimPart, type Passage, passageTo, sideAfter, termsAfter, textPart } from './passage.ts';
import type { Point } from './point.ts';
import { sideOf } from './side.ts';
import type { State, Step } from './state.ts';
import { tellPassage } from './tell-passage.ts';

/**
 * Goes one point further along a line. `readOnly`: the point is beside the line (a prerelease that a stable
 * version has replaced), so what it shows must not be added to the stories of the line.
 */
export function step(before: State, point: Point, readOnly: boolean): Step {
  const passage = passageTo(before, point);
  if (takesBack(passage)) return withdraw(passage, readOnly);
  const followed = follow(passage);
  if (followed && !readOnly) join(followed, passage);
  const draft = followed ? null : (settle(passage, readOnly) ?? tellPassage(passage));
  return { state: advance(passage, draft, followed), draft, notices: noticesOf(passage, draft) };
}

/**
 * The field returns to what it said before its last move, and the text, read in between, never followed: the move was
 * a slip (iframe-resizer 4.4.0 to 4.4.4 said GPL-3.0 over MIT).
 */
function takesBack({ before: { waiting, text: stood }, point, claim, text }: Passage): boolean {
  if (claim !== 'moved' || text === 'moved' || !waiting?.denied || waiting.draft.text) return false;
  const back = moveOfClaim(waiting.draft.declared?.previous.claim ?? null, point.claim);
  return (
    (back === 'same' || back === 'respelled') &&
    point.claim !== null &&
    stood?.terms != null &&
    confirms(stood.terms, point.claim)
  );
}

function withdraw(passage: Passage, readOnly: boolean): Step {
  const { waiting } = passage.before;
  if (waiting && !readOnly) waiting.draft.withdrawn = true;
  const state = { ...advance(passage, null, null), waiting: null, last: waiting?.last ?? null };
  return { state, draft: null, notices: noticesOf(passage, null) };
}

/** The track that was still missing from the last change moves now, to the same terms: one story. */
function follow(passage: Passage): Draft | null {
  const { before, point, text } = passage;
  const { waiting } = before;
  const claim = point.claim ?? before.claim;
  const terms = termsAfter(passage);
  if (!waiting || !claim || !terms || contradicts(terms, claim)) return null;
  const follows =
    waiting.track === 'text'
      ? text === 'moved' && !claimMoved(passage)
      : text !== 'moved' && claimMoved(passage);
  return follows ? waiting.draft : null;
}

function claimMoved({ claim }: Passage): boolean {
  return claim === 'moved' || claim === 'appeared';
}

function join(draft: Draft, passage: Passage): void {
  if (passage.before.waiting?.track === 'declared') draft.declared ??= claimPart(passage);
  else draft.text ??= textPart(passage);
  draft.to = sideAfter(passage);
  draft.withdrawn = false;
}

/** A reading shows what a field meant that began, further back, to point to a file. */
function settle(passage: Passage, readOnly: boolean): Draft | null {
  const { before, point } = passage;
  const { unsettled } = before;
  const found = point.reading?.terms;
  if (!unsettled || unsettled.draft || !found || claimMoved(passage)) return null;
  if (passage.text !== 'moved' && confirms(found, unsettled.before)) return null;
  const from = sideOf(unsettled.before, before.text?.terms ?? null);
  const draft = draftDeclared(unsettled.at, unsettled.previous, from, sideOf(point.claim, found));
  draft.text = { ...textPart(passage), exact: false };
  if (!readOnly) unsettled.draft = draft;
  return draft;
}

function advance(passage: Passage, draft: Draft | null, followed: Draft | null): State {
  const { before, point } = passage;
  const told = draft && !draft.notation ? draft : null;
  return {
    point,
    claim: point.claim ?? before.claim,
    text: knownText(before.text, point),
    readAt: point.reading ? point : before.readAt,
    waiting: told ? awaited(told, passage) : followed ? null : stillAwaited(passage),
    unsettled: unsettledAfter(passage),
    last: told ?? before.last,
  };
}

function knownText(before: KnownText | null, point: Point): KnownText | null {
  const { reading } = point;
  if (!reading) return before;
  if (reading.terms) return { terms: reading.terms, at: point, gone: false };
  return { terms: before?.terms ?? null, at: before?.at ?? point, gone: true };
}

/** Which track has still to follow: the text where the field went ahead of it, the field where the text did. */
function awaited(draft: Draft, passage: Passage): State['waiting'] {
  if (draft.declared && draft.text) return null;
  const { before, point } = passage;
  const known = termsAfter(passage);
  const claim = point.claim ?? before.claim;
  const waiting = { draft, denied: denies(passage), last: before.last };
  if (draft.text)
    return claim && known && !isSettled(claim, known) ? { ...waiting, track: 'declared' } : null;
  return point.reading && known && claim && confirms(known, claim) ? null : { ...waiting, track: 'text' };
}

function stillAwaited(passage: Passage): State['waiting'] {
  const { waiting } = passage.before;
  return waiting && { ...waiting, denied: waiting.denied || denies(passage) };
}

/** The text that was read at the point says otherwise than its field. */
function denies({ point: { reading, claim } }: Passage): boolean {
  return claim !== null && reading?.terms != null && contradicts(reading.terms, claim);
}

/** A field that need not follow the text: it points to it or beyond it, or already says the same. */
function isSettled(claim: Claim, known: Terms): boolean {
  return claim.kind === 'elsewhere' || confirms(known, claim);
}

function unsettledAfter({ before, point, claim }: Passage): State['unsettled'] {
  if (point.reading) return null;
  if (claim !== 'moved') return before.unsettled;
  if (point.claim?.kind !== 'see-file' || !before.claim || before.claim.kind === 'see-file') return null;
  return { at: point, previous: before.point, before: before.claim, draft: null };
}
