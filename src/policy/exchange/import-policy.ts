import { listed } from '../../locale/join.ts';
import { say, sayCount } from '../../locale/say.ts';
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
  if (text.length > MOST) return say('exchangeTooLong');
  if (text.trimStart().startsWith('{')) return importOwn(text);
  for (const [format, read] of READERS) {
    const lists = read(text);
    if (lists) return { format, ...policyFromLists(lists, current) };
  }
  return say('exchangeNoForm');
}

function importOwn(text: string): Imported | string {
  const json = parse(text);
  if (json === null) return say('exchangeNotJson');
  if (!('version' in json) && !('categories' in json) && !('licenses' in json)) {
    return say('exchangeNoPolicy');
  }
  const { policy, problems } = readPolicy(json);
  const { licenses, organisations, phrases } = policy;
  const counts = listed([
    sayCount('exchangeLicences', licenses.length),
    sayCount('exchangeOrganisations', organisations.length),
    sayCount('exchangePhrases', phrases.length),
  ]);
  return { format: 'fineprint', policy, read: [say('exchangeAllLevels', { counts })], left: problems };
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
