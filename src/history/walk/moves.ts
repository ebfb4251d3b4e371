import { compareRights } from '../../license/catalogue/rights.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import type { Terms } from '../terms/terms.ts';
import type { Claim } from './claim.ts';
import type { Point, Reading } from './point.ts';

/**
 * How a field moved from one point to the next. `respelled`: other words for the same; `reworded`: another address
 * or sentence, which names no terms either way.
 */
export type ClaimMove = 'not-known' | 'same' | 'respelled' | 'reworded' | 'moved' | 'appeared' | 'vanished';
/** How a text moved since it was last read. `first`: nothing before it was read; `none`: still no file. */
export type TextMove = 'not-read' | 'first' | 'none' | 'same' | 'wording' | 'moved' | 'appeared' | 'vanished';

/** The text as last read on a line: the last terms, where they stood, and whether the file is gone since. */
export type KnownText = { terms: Terms | null; at: Point; gone: boolean };

/** Compares two fields. Null: not known. */
export function moveOfClaim(before: Claim | null, after: Claim | null): ClaimMove {
  if (!before || !after) return 'not-known';
  if (before.spelling === after.spelling) return 'same';
  if (before.kind === 'missing') return after.kind === 'missing' ? 'same' : 'appeared';
  if (after.kind === 'missing') return 'vanished';
  if (before.kind === 'elsewhere' && after.kind === 'elsewhere') return 'reworded';
  return claimsTheSame(before, after) ? 'respelled' : 'moved';
}

/** A licence named without its version claims the same as each of its versions; so do two files, or two addresses. */
function claimsTheSame(before: Claim, after: Claim): boolean {
  const [one, other] = [before.declared.expression, after.declared.expression];
  if (before.kind === 'family' || after.kind === 'family')
    return candidates(before).some((id) => candidates(after).includes(id));
  if (before.kind !== after.kind) return false;
  if (isUnclear(before)) return before.declared.expression?.split(' OR ').includes(other ?? '') === true;
  return one === null || other === null || one === other || compareRights(one, other) === 'same';
}

/** A list that says neither how its names join nor which versions it means (`["GPL, MIT"]`) may come to name one of them. */
function isUnclear({ declared }: Claim): boolean {
  const codes = declared.problems.map((problem) => problem.code);
  return codes.includes('ambiguous-join') && codes.includes('family-without-version');
}

function candidates({ declared }: Claim): string[] {
  return declared.candidates ?? (declared.expression === null ? [] : [declared.expression]);
}

const DIFFERENCES = { same: 'same', wording: 'wording', terms: 'moved' } as const;

/**
 * Compares a text with the one last read; `before` null: none was read. A file that comes back moved where its licence
 * is another edition than the one that went; of two texts of somebody's own nobody knows what stood between (highcharts 13.1.1).
 */
export function moveOfText(before: KnownText | null, reading: Reading | null): TextMove {
  if (!reading) return 'not-read';
  if (!reading.terms) return before && !before.gone && before.terms ? 'vanished' : 'none';
  if (!before) return 'first';
  if (!before.terms) return 'appeared';
  const difference = DIFFERENCES[compareTerms(before.terms, reading.terms)];
  if (!before.gone) return difference;
  const isAnotherOfItsOwn = before.terms.base === null && reading.terms.base === null;
  return difference === 'moved' && !isAnotherOfItsOwn ? 'moved' : 'appeared';
}
