import type { Level } from '../../policy/types.ts';

/** How many terms of one level are told apart by shades of its colour. */
const SHADES = 3;

/**
 * The classes that colour terms: the colour of their own level, as on a badge, and a shade of it, so that other terms of
 * the same level before them in the legend look different.
 */
export function colorClasses(legend: readonly string[], levels: Record<string, Level>): string[] {
  const used: Partial<Record<Level, number>> = {};
  return legend.map((terms) => {
    const level = levels[terms] ?? 'unknown';
    const before = used[level] ?? 0;
    used[level] = before + 1;
    return `era ${level} shade-${Math.min(before, SHADES - 1)}`;
  });
}
