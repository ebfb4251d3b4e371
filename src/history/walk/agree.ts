import { type ParsedNode, parseExpression } from '../../license/expression/parse.ts';
import { forbids, isRestricting, strictness } from '../terms/restrictions.ts';
import type { Terms } from '../terms/terms.ts';
import { countDuties, differsInWordingOnly } from '../terms/wording.ts';
import type { Claim } from './claim.ts';

/** `unclear`: the text names no licence to hold against the field, or the field none to hold against the text. */
type Agreement = 'yes' | 'no' | 'unclear';

/**
 * Does a text say what the field claims? Words added to the claimed licence are no disagreement unless they
 * restrict, and a text that resembles nothing contradicts a named licence only where it restricts.
 */
function agreement(claim: Claim, terms: Terms): Agreement {
  if (claim.kind === 'see-file' || claim.kind === 'missing') return 'yes';
  if (claim.kind === 'elsewhere') return 'unclear';
  if (claim.declared.expression === terms.expression) return 'yes';
  if (claim.declared.expression?.includes('LicenseRef-'))
    return terms.standard && !namesFamily(claim) && !mayStandFor(claim, terms) ? 'no' : 'unclear';
  if (restrictsBeyond(claim, terms)) return 'no';
  if (terms.base === null) return 'unclear';
  return sameLicences(claim, terms.standard ? terms.expression : terms.base) ? 'yes' : 'no';
}

/** The text restricts, and the field names no restricting licence that the text is built on (BUSL-1.1 with its parameters). */
function restrictsBeyond(claim: Claim, terms: Terms): boolean {
  if (terms.standard || !terms.clauses.some(isRestricting) || isStatement(claim, terms)) return false;
  const says = strictness(claim.declared.category) >= strictness('source-available');
  return !(says && isBuiltOn(terms, claim));
}

/** A name of the field's own beside licences that the text has, all of them (husky 5.0.1: `... AND MIT WITH Patron-1.0.0`). */
function mayStandFor({ declared }: Claim, terms: Terms): boolean {
  const found = licencesOf(terms.expression);
  const known = [...licencesOf(declared.expression ?? '')].filter((id) => !id.startsWith('LicenseRef-'));
  return known.length > 0 && known.every((id) => found.has(id));
}

/** `MPL` among others in a list: a name without its version can't be held against a text. */
function namesFamily({ declared }: Claim): boolean {
  return declared.problems.some(({ code }) => code === 'family-without-version');
}

/** A text of its own that names each claimed licence and forbids nothing: it says under which licences the work is. */
function isStatement(claim: Claim, { base, files, clauses }: Terms): boolean {
  if (base !== null || clauses.some(forbids)) return false;
  const words = new Set(files.flatMap(({ text }) => text.toLowerCase().split(/[^a-z0-9]+/)));
  const claimed = claim.declared.candidates ?? [...licencesOf(claim.declared.expression ?? '')];
  return claimed.every((id) => words.has(id.toLowerCase().split('-')[0] ?? ''));
}

/** The text says something else than the field. */
export function contradicts(terms: Terms, claim: Claim): boolean {
  return agreement(claim, terms) === 'no';
}

/** The text says what the field says. */
export function confirms(terms: Terms, claim: Claim): boolean {
  return agreement(claim, terms) === 'yes';
}

/**
 * The name of a text's terms. A GNU text can't tell "only" from "or later", nor two files their "and" from "or": where
 * the field names the same licences, its words for them count.
 */
export function nameOfText(claim: Claim | null, terms: Terms): string {
  const claimed = claim && terms.standard ? claim.declared.expression : null;
  return claim && claimed && claim.kind !== 'family' && sameLicences(claim, terms.expression)
    ? claimed
    : terms.expression;
}

/** The text is an edition, however much changed, of what the field names. */
export function isBuiltOn(terms: Terms, claim: Claim): boolean {
  return claim.kind === 'named' && terms.base !== null && sameLicences(claim, terms.base);
}

/** The text is one or more of the licences that the field names, and asks for nothing else. */
export function isPartOf(terms: Terms, claim: Claim): boolean {
  if (claim.kind !== 'named' || terms.base === null || !asksNothingElse(terms)) return false;
  const claimed = licencesOf(claim.declared.expression ?? '');
  return [...licencesOf(terms.standard ? terms.expression : terms.base)].every((id) => claimed.has(id));
}

/** The two texts are editions of different licences. */
export function namesOther(one: Terms, other: Terms): boolean {
  const [before, after] = [licencesOf(one.base ?? ''), licencesOf(other.base ?? '')];
  return before.size !== after.size || [...before].some((id) => !after.has(id));
}

function asksNothingElse({ standard, clauses, additions, removals }: Terms): boolean {
  if (standard) return true;
  return (
    !clauses.some(isRestricting) &&
    countDuties(additions) === 0 &&
    differsInWordingOnly(removals.join(' '), '')
  );
}

function sameLicences(claim: Claim, text: string): boolean {
  const found = licencesOf(text);
  if (claim.kind === 'family') {
    const candidates = new Set((claim.declared.candidates ?? []).flatMap((id) => [...licencesOf(id)]));
    return [...found].every((id) => candidates.has(id));
  }
  const claimed = licencesOf(claim.declared.expression ?? '');
  return claimed.size === found.size && [...claimed].every((id) => found.has(id));
}

/** The licences of an expression, whatever joins them; a text can't tell "only" from "or later". */
function licencesOf(expression: string): Set<string> {
  const node = parseExpression(expression);
  return new Set(node ? leaves(node) : [expression]);
}

function leaves(node: ParsedNode): string[] {
  if ('conjunction' in node) return [...leaves(node.left), ...leaves(node.right)];
  return [node.license.replace(/-(?:only|or-later)$/, '')];
}
