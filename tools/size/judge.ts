import { allowed } from './allowed.ts';
import type { Part } from './parts.ts';

/** What is said of one part's size; `problems` fail the build. */
export type Judged = { name: string; bytes: number; before: number; limit: number; problems: string[] };

/**
 * Holds a size against its limit and against what was recorded: growth needs a line in the changelog.
 * @param recorded bytes at the last release; a part that is new has none
 */
export function judge(
  { name, limit }: Part,
  bytes: number,
  recorded: number | undefined,
  changelog: string,
): Judged {
  const before = recorded ?? bytes;
  const problems = [
    ...(bytes > allowed(name, before, changelog) ? ['GREW over 3 % without a word'] : []),
    ...(bytes > limit ? ['OVER its limit'] : []),
  ];
  return { name, bytes, before, limit, problems };
}

/** With one decimal. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
