import { type ParsedNode, parseExpression } from '../license/expression/parse.ts';
import type { Claim } from './claim.ts';
import { isRestricting } from './restrictions.ts';
import type { Terms } from './terms.ts';

/**
 * Does a text say what the field claims? A field that names no terms can't disagree. Words added to the claimed
 * licence are no disagreement unless they restrict, and a text that resembles nothing contradicts a named licence only
 * where it restricts.
 */
export function agrees(claim: Claim, terms: Terms): boolean {
  if (claim.kind === 'see-file' || claim.kind === 'elsewhere' || claim.kind === 'missing') return true;
  if (claim.declared.expression?.includes('LicenseRef-') || isClosed(claim)) return !terms.standard;
  if (!terms.standard && terms.clauses.some(isRestricting)) return expressionOf(claim) === terms.expression;
  if (terms.base === null) return true;
  return sameLicences(claim, terms.standard ? terms.expression : terms.base);
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

function isClosed(claim: Claim): boolean {
  return claim.declared.expression === 'UNLICENSED';
}

function expressionOf(claim: Claim): string | null {
  return claim.declared.expression;
}

function sameLicences(claim: Claim, text: string): boolean {
  const found = licencesOf(text);
  if (claim.kind === 'family') {
    const candidates = new Set((claim.declared.candidates ?? []).flatMap((id) => [...licencesOf(id)]));
    return [...found].some((id) => candidates.has(id));
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
