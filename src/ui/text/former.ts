import type { History, Line } from '../../history/types.ts';

const byVersion = new Intl.Collator('en', { numeric: true });

/**
 * The run of versions that still had the terms before the last change on the viewed version's line: the one to stay
 * on. Null where nothing changed, for a repository, or where conditions were not added.
 */
export function formerLine(history: History): Line | null {
  const { since } = history.current;
  if (!since || !('version' in since.at)) return null;
  if (since.direction === 'loosened' || since.direction === 'notation') return null;
  const lines = history.lines.filter((line) => line.terms === since.from);
  return lines.sort((a, b) => byVersion.compare(b.last, a.last))[0] ?? null;
}
