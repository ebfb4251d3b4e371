import type { Release } from '../lines/releases.ts';
import type { Mismatch } from '../types.ts';
import { contradicts } from '../walk/agree.ts';
import { spellField } from '../walk/claim.ts';
import type { Point } from '../walk/point.ts';

type Found = { declared: string; text: string; first: Point; last: Point };

/**
 * Versions whose field and text disagree, in ranges. Versions between two such readings are folded in where
 * their field is the same and their text was not read.
 */
export function packageMismatches(ordered: Release[], points: Map<string, Point>): Mismatch[] {
  const found: Found[] = [];
  let open: Found | null = null;
  for (const release of ordered) {
    const point = points.get(release.version);
    const disagreement = point && disagreementOf(point);
    if (!point || (!disagreement && staysOpen(point, open))) continue;
    const goesOn: boolean = open?.declared === disagreement?.declared && open?.text === disagreement?.text;
    if (open && disagreement && goesOn) open.last = point;
    else open = disagreement ? { ...disagreement, first: point, last: point } : null;
    if (open && !found.includes(open)) found.push(open);
  }
  return found.map(toMismatch);
}

/** What field and text say where they disagree; null where they don't, or where one of them is not known. */
export function disagreementOf({ claim, reading }: Point): { declared: string; text: string } | null {
  const terms = reading?.terms;
  if (!claim || !terms || !contradicts(terms, claim)) return null;
  return { declared: claim.declared.expression ?? spellField(claim.field), text: terms.expression };
}

function staysOpen(point: Point, open: Found | null): boolean {
  return open !== null && point.reading === null && point.claim?.spelling === open.last.claim?.spelling;
}

function toMismatch({ declared, text, first, last }: Found): Mismatch {
  const evidence = [first, last].flatMap((point) => [point.url, point.reading?.url ?? point.url]);
  return {
    versions: first.id === last.id ? first.id : `${first.id} - ${last.id}`,
    declared,
    text,
    evidence: [...new Set(evidence)],
  };
}
