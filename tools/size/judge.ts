import { allowed } from './allowed.ts';
import type { Part } from './parts.ts';

/** An excess that is gone by less than this share may come back with the next word. */
const HAIR = 0.03;

/** What is said of one part's size; `problems` fail the build. */
export type Judged = {
  name: string;
  bytes: number;
  before: number;
  limit: number;
  said: string;
  problems: string[];
};

/**
 * Holds a size against what was recorded and against its limit. Growth needs a line in the changelog; an excess needs its
 * reason in `parts.ts`, and none that is no longer needed is kept.
 * @param recorded bytes at the last release; a part that is new has none
 */
export function judge(part: Part, bytes: number, recorded: number | undefined, changelog: string): Judged {
  const { name, limit, excess } = part;
  const before = recorded ?? bytes;
  const isOver = bytes > limit;
  const problems = [
    ...(bytes > allowed(name, before, changelog) ? ['GREW over 3 % without a word'] : []),
    ...(bytes > Math.max(limit, excess?.most ?? 0) ? ['OVER its limit'] : []),
    ...(excess && bytes < limit * (1 - HAIR)
      ? ['is within its limit again: its known excess has to go']
      : []),
  ];
  const known = excess && isOver ? [`over its limit by ${kB(bytes - limit)} kB, because ${excess.why}`] : [];
  return { name, bytes, before, limit, said: [...problems, ...known].join('; '), problems };
}

/** With one decimal. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
