import type { Current } from '../history/types.ts';
import { factsOf } from '../license/catalogue/facts.ts';
import type { FactsView } from '../messages/facts.ts';

/** Of longer expressions, the first ones. */
const MOST = 4;

/**
 * What is known of each licence in the terms in view; nothing where that could mislead: a text with words of its own, or
 * another text than the field says.
 */
export function factsOfTerms({
  text,
  declared,
  additions,
  removals,
  clauses,
  mismatch,
}: Current): FactsView[] {
  const hasOwnWords = additions.length + removals.length + clauses.length > 0;
  if (hasOwnWords || mismatch) return [];
  return idsIn(text ?? declared ?? '')
    .slice(0, MOST)
    .map(factsOf)
    .filter(({ sources }) => sources.length > 0)
    .map(({ id, permissions, conditions, limitations, sources }) => ({
      id,
      permissions,
      conditions,
      limitations,
      sources,
    }));
}

/** The licences of an SPDX expression; what follows WITH is no licence. */
function idsIn(expression: string): string[] {
  const words = expression.replace(/ WITH [\w.-]+/g, '').split(/[()\s]+/);
  return [...new Set(words)].filter((word) => word !== '' && word !== 'AND' && word !== 'OR');
}
