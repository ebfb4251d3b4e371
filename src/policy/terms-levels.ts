import type { History } from '../history/types.ts';
import type { Category, Clause } from '../license/types.ts';
import { judgeExpression } from './judge-expression.ts';
import { isLouder } from './severity.ts';
import type { Level, Policy } from './types.ts';

/**
 * The level of all terms in a history, each taken by itself, by their names: what is loudest of the licence and of the
 * clauses that are known of its text.
 */
export function termsLevels({ current, lines, changes, episodes }: History, policy: Policy) {
  const levels: Record<string, Level> = {};
  const note = (terms: string, clauses: readonly Clause[] = [], known?: Category) => {
    const ofClauses = clauses.map(({ kind }) => policy.clauses[kind]);
    for (const level of [judgeExpression(terms, policy, known).level, ...ofClauses])
      if (isLouder(level, levels[terms] ?? 'fine')) levels[terms] = level;
    levels[terms] ??= 'fine';
  };
  for (const { terms } of lines) note(terms);
  for (const { from, to, clauses, removedClauses } of changes) {
    note(from, removedClauses);
    note(to, clauses);
  }
  for (const { text, clauses } of episodes) note(text, clauses);
  if (current.text !== null) note(current.text, current.clauses, current.category);
  return levels;
}
