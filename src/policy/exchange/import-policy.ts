import { readPolicy } from '../read-policy.ts';
import type { Policy } from '../types.ts';
import { readDependencyReview } from './dependency-review.ts';
import { policyFromLists } from './from-lists.ts';
import { readOnlyAllow, readSpdxList } from './plain-lists.ts';
import { readPnpm } from './pnpm.ts';
import type { Format, Imported, Lists } from './types.ts';

/** Most characters that are read; far above any list of licences. */
const MOST = 200_000;

const READERS: [Exclude<Format, 'fineprint'>, (text: string) => Lists | null][] = [
  ['dependency-review', readDependencyReview],
  ['pnpm', readPnpm],
  ['only-allow', readOnlyAllow],
  ['spdx-list', readSpdxList],
];

/**
 * Reads a policy in any of the known forms, told apart by what is in it, and says what was taken over and what could
 * not be. A Fineprint policy replaces `current`; the other forms only say which licences pass, so the rest of
 * `current` stays. A string tells why nothing could be read.
 */
export function importPolicy(text: string, current: Policy): Imported | string {
  if (text.length > MOST) return 'This is too long for a policy.';
  if (text.trimStart().startsWith('{')) return importOwn(text);
  for (const [format, read] of READERS) {
    const lists = read(text);
    if (lists) return { format, ...policyFromLists(lists, current) };
  }
  return 'This is no form of a licence policy that Fineprint knows.';
}

function importOwn(text: string): Imported | string {
  const json = parse(text);
  if (json === null) return 'This looks like JSON, but is not.';
  if (!('version' in json) && !('categories' in json) && !('licenses' in json)) {
    return 'This JSON is no Fineprint policy: it has none of "version", "categories" and "licenses".';
  }
  const { policy, problems } = readPolicy(json);
  const { licenses, organisations, phrases } = policy;
  const counts = `${licenses.length} watched licences, ${organisations.length} organisations, ${phrases.length} phrases`;
  return { format: 'fineprint', policy, read: [`All levels, ${counts}.`], left: problems };
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
