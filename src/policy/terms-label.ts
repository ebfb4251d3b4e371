import type { GapCode } from '../history/evidence.ts';
import type { VersionTerms } from '../history/package/version-terms.ts';
import { say } from '../locale/say.ts';
import { judgeExpression } from './judge-expression.ts';
import type { Label, Policy } from './types.ts';
import { directionWords, gapWords, shortTerms, termsWords } from './words.ts';

/** What a row of a list says of one version: a label without its subject. */
export type TermsLabel = Pick<Label, 'level' | 'text' | 'name'> & { terms: string };

/** The label of a version in a list. Where its text was not read, nothing counts as fine. */
export function labelOfTerms(row: Omit<VersionTerms, 'version'>, policy: Policy): TermsLabel {
  const judged = judgeExpression(row.terms, policy, row.category).level;
  return {
    level: judged === 'fine' && !row.read ? 'unknown' : judged,
    text: hasChanged(row)
      ? say('listWas', { terms: words(row.terms), before: words(row.change?.from ?? '') })
      : rowWords(row),
    name: fullName(row),
    terms: row.terms,
  };
}

/** The label of a version of which nothing is known. */
export function labelOfGap(code: GapCode): TermsLabel {
  const why = gapWords(code);
  return {
    level: 'unknown',
    text: why,
    name: say('badgeLicence', { what: say('termsNotKnown', { why }) }),
    terms: '',
  };
}

function hasChanged({ change }: Pick<VersionTerms, 'change'>): boolean {
  return change !== null && change.direction !== 'notation';
}

/** Of a version whose field names nothing, that its text was not read. */
function rowWords({ terms, read }: Pick<VersionTerms, 'terms' | 'read'>): string {
  return terms === 'NOASSERTION' && !read ? say('termsNotRead') : words(terms);
}

/** The fewest words that name a licence. */
function words(terms: string): string {
  return shortTerms(termsWords(terms));
}

function fullName(row: Omit<VersionTerms, 'version'>): string {
  const { terms, change, read } = row;
  const parts = [say('listLicence', { terms: termsWords(terms) })];
  if (change && hasChanged(row)) {
    parts.push(changeWords(change));
  }
  if (!read) parts.push(say('listTextNotRead'));
  return `${parts.join('. ')}.`;
}

function changeWords({ at, direction, from }: NonNullable<VersionTerms['change']>): string {
  const values = { direction: directionWords(direction), before: termsWords(from) };
  if (!('previous' in at)) return say('listChangedHere', values);
  return say('listChangedHereIn', { ...values, version: at.previous });
}
