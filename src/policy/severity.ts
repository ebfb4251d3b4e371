import type { Level } from './types.ts';

/** From quiet to loud. `unknown` stands above `fine`, so that what was not checked never passes for fine. */
const ORDER: readonly Level[] = ['fine', 'unknown', 'notice', 'alert'];

/** The louder of the levels; `fine` where there are none. */
export function worst<L extends Level>(levels: readonly L[]): L | 'fine' {
  return levels.reduce<L | 'fine'>((a, b) => (isLouder(b, a) ? b : a), 'fine');
}

/** Whether `a` is louder than `b`. */
export function isLouder(a: Level, b: Level): boolean {
  return ORDER.indexOf(a) > ORDER.indexOf(b);
}
