/** Joins expressions; compound ones get parentheses where the other operator would bind tighter. */
export function joinExpressions(parts: string[], operator: 'AND' | 'OR'): string {
  const unique = [...new Set(parts)];
  if (unique.length === 1) return unique.join('');
  return unique
    .map((part) => (operator === 'AND' && / OR /.test(part) ? `(${part})` : part))
    .join(` ${operator} `);
}
