import type { Clause } from '../../license/types.ts';
import type { At, Bump, Change, ChangePart } from '../types.ts';
import { isBuiltOn } from './agree.ts';
import type { Claim } from './claim.ts';
import { directionOf } from './direction.ts';
import type { Draft, Part } from './draft.ts';
import type { Side } from './side.ts';

/** The change that a finished draft tells; `at` and `bump` are the caller's, who knows versions from commits. */
export function finishChange(draft: Draft, at: At, bump: Bump | null, pinpoint: (part: Part) => At): Change {
  const parts = partsOf(draft, pinpoint);
  const removedClauses = draft.text && draft.to.terms ? clausesOnlyIn(draft.from, draft.to) : [];
  return {
    kind: draft.declared && draft.text ? 'both' : draft.text ? 'text' : 'declared',
    direction: draft.notation ? 'notation' : directionOf(draft.from, draft.to),
    ...namesOf(draft),
    at,
    bump,
    date: draft.at.date,
    clauses: draft.text ? clausesOnlyIn(draft.to, draft.from) : [],
    exact: isExact(draft),
    evidence: evidenceOf(draft),
    ...(removedClauses.length > 0 ? { removedClauses } : {}),
    ...(draft.declared ? { fields: fieldsOf(draft.declared) } : {}),
    ...(parts.length > 1 ? { parts } : {}),
  };
}

/** Two names; where the field's are the same, what differs is in the texts. */
function namesOf({ from, to, declared, notation }: Draft): Pick<Change, 'from' | 'to'> {
  const [before, after] = [nameOf(from, declared?.previous.claim), nameOf(to, declared?.at.claim)];
  if (before === after && !notation) return { from: from.expression, to: to.expression };
  return { from: before, to: after };
}

/** Where the field moved, its name for a licence is what the reader meets; what the text adds to it shows in clauses and mismatches. */
function nameOf({ expression, terms }: Side, claim: Claim | null | undefined): string {
  const named = claim && terms && isBuiltOn(terms, claim) ? claim.declared.expression : null;
  return named ?? expression;
}

/** A field that names terms on both sides shows for certain where they moved; else the reading of texts has to. */
function isExact({ declared, text }: Draft): boolean {
  const named = (claim: Claim | null | undefined) => claim?.kind === 'named' || claim?.kind === 'family';
  if (declared?.exact && named(declared.at.claim) && named(declared.previous.claim)) return true;
  return text?.exact ?? declared?.exact ?? true;
}

function fieldsOf({ at, previous }: Part): { from: unknown; to: unknown } {
  return { from: previous.claim?.field ?? null, to: at.claim?.field ?? null };
}

/** Each track's own place and date, where the two did not move in one and the same step. */
function partsOf(draft: Draft, pinpoint: (part: Part) => At): ChangePart[] {
  const { declared, text } = draft;
  if (!declared || !text || declared.at.id === text.at.id) return [];
  return [
    { track: 'declared' as const, at: pinpoint(declared), date: declared.at.date, exact: declared.exact },
    { track: 'text' as const, at: pinpoint(text), date: text.at.date, exact: text.exact },
  ];
}

function clausesOnlyIn(side: Side, other: Side): Clause[] {
  const known = new Set(other.terms?.clauses.map((clause) => clause.quote));
  return side.terms?.clauses.filter((clause) => !known.has(clause.quote)) ?? [];
}

function evidenceOf({ declared, text }: Draft): string[] {
  const pages = [declared?.previous.url, declared?.at.url, text?.previous.url, text?.at.url];
  const texts = [text?.previous.reading?.url, text?.at.reading?.url];
  const sources = [declared?.at.source?.url, text?.at.source?.url];
  return [...new Set([...pages, ...texts, ...sources].filter((url) => url !== undefined))];
}
