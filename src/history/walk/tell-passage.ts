import { isRestricting } from '../terms/restrictions.ts';
import type { Terms } from '../terms/terms.ts';
import { confirms, contradicts } from './agree.ts';
import type { Claim } from './claim.ts';
import { type Draft, draftDeclared, draftText } from './draft.ts';
import { claimPart, type Passage, sideAfter, sideBefore, termsAfter, textPart } from './passage.ts';
import { NOT_KNOWN, sideOf } from './side.ts';

/** The change that one passage makes by itself; null: none, or nothing that can be told yet. */
export function tellPassage(passage: Passage): Draft | null {
  if (passage.claim === 'moved') return tellMovedClaim(passage);
  if (passage.text === 'moved' || addsConditions(passage)) return tellMovedText(passage);
  if (passage.claim === 'appeared') return tellContradiction(passage);
  return passage.claim === 'respelled' ? notation(passage) : null;
}

function tellMovedClaim(passage: Passage): Draft | null {
  const { before, point, text } = passage;
  const [from, to] = [sideBefore(passage), sideAfter(passage)];
  const isOpen = point.claim?.kind === 'see-file' && !point.reading;
  if (isOpen) return null;
  if (before.claim?.kind === 'see-file' && from.expression === NOT_KNOWN)
    return addsConditions(passage) ? tellMovedText(passage) : null;
  if (text !== 'moved' && bothAgree(passage)) return notation(passage);
  const draft = draftDeclared(point, before.point, from, to);
  const arrived = text === 'appeared' && to.terms === point.reading?.terms;
  if (text === 'moved' || arrived) draft.text = textPart(passage);
  return draft;
}

/** One text stands behind the field before and after. */
function bothAgree(passage: Passage): boolean {
  const { before, point } = passage;
  const known = termsAfter(passage) ?? before.text?.terms;
  if (!known || !before.claim || !point.claim) return false;
  const stood = before.text?.terms != null;
  return isBehind(known, before.claim, stood) && isBehind(known, point.claim, stood);
}

/** The text says what the field says; or the field names nothing that it could be held against, and it stood before. */
function isBehind(known: Terms, claim: Claim, stood: boolean): boolean {
  const ownName = claim.declared.expression?.includes('LicenseRef-') && !contradicts(known, claim);
  if (claim.kind === 'elsewhere' || claim.kind === 'see-file' || ownName) return stood;
  return confirms(known, claim);
}

function notation(passage: Passage): Draft {
  const { before, point } = passage;
  return {
    ...draftDeclared(point, before.point, sideBefore(passage), sideAfter(passage)),
    notation: true,
  };
}

/** A file that turns up with restrictions which the field denies is more than a new file. */
function addsConditions({ before, point, text }: Passage): boolean {
  const added = point.reading?.terms;
  if (text !== 'appeared' || before.text?.terms || !added || !point.claim) return false;
  return added.clauses.some(isRestricting) && contradicts(added, point.claim);
}

/** The texts are told as they are, whatever the field says; where there was none before, the field stood for it. */
function tellMovedText(passage: Passage): Draft {
  const { before, claim } = passage;
  const known = before.text?.terms ?? null;
  const from = sideOf(known ? null : before.claim, known);
  const draft = draftText(textPart(passage), from, sideOf(null, termsAfter(passage)));
  if (claim === 'appeared' || claim === 'vanished') draft.declared = claimPart(passage);
  return draft;
}

/**
 * A field appears that names something else than the text which stood alone so far. Where that text was read again beside
 * it, the two disagree, and nothing moved (echarts-gl 2.1.0).
 */
function tellContradiction(passage: Passage): Draft | null {
  const { before, point } = passage;
  const known = before.text?.terms;
  if (!known || point.reading?.terms || !point.claim || !contradicts(known, point.claim)) return null;
  // Since that text was read no field told anything, so the move lies somewhere between.
  const previous = before.text?.at ?? before.point;
  const draft = draftDeclared(point, previous, sideOf(null, known), sideAfter(passage));
  if (draft.declared) draft.declared.exact = previous.id === before.point.id;
  return draft;
}
