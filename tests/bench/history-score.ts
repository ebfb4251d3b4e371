import type { Change, History } from '../../src/history/types.ts';
import { compareRights } from '../../src/license/catalogue/rights.ts';
import { parseDeclared } from '../../src/license/declared/parse-declared.ts';
import type { Subject, Truth } from './history-truth.ts';

/** Expected direction of a change, with the reason for it. */
export type ExpectedDirection = { subject: string; at: string; direction: string; reason: string };
export type Score = {
  /** Labelled changes that were told at the right place with the right terms, and those that were not. */
  found: string[];
  missed: string[];
  /** Told, but no change of terms by the labels. */
  extra: string[];
  rightDirections: number;
  wrongDirections: string[];
};

/** Holds one told history against its labels. Changes of notation only are not changes of terms. */
export function scoreHistory(
  { subject, truths }: Subject,
  history: History,
  directions: ExpectedDirection[],
): Score {
  const told = history.changes.filter((change) => change.direction !== 'notation');
  const score: Score = { found: [], missed: [], extra: [], rightDirections: 0, wrongDirections: [] };
  for (const truth of truths.filter(({ counts }) => counts)) {
    const change = told.find((candidate) => placeOf(candidate) === truth.at && namesFit(candidate, truth));
    const name = `${subject} ${truth.at.slice(0, 12)}`;
    (change ? score.found : score.missed).push(name);
    if (change)
      scoreDirection(
        score,
        name,
        change,
        directions.find(({ at, ...one }) => one.subject === subject && at === truth.at),
      );
  }
  const known = new Set(truths.filter(({ counts, tolerated }) => counts || tolerated).map(({ at }) => at));
  for (const change of told) {
    if (!known.has(placeOf(change))) score.extra.push(`${subject} ${placeOf(change).slice(0, 12)}`);
  }
  return score;
}

function scoreDirection(
  score: Score,
  name: string,
  change: Change,
  expected: ExpectedDirection | undefined,
): void {
  if (change.direction === expected?.direction) score.rightDirections += 1;
  else
    score.wrongDirections.push(
      `${name}: ${change.direction}, expected ${expected?.direction ?? 'none written'}`,
    );
}

function placeOf({ at }: Change): string {
  return 'commit' in at ? at.commit : at.version;
}

function namesFit(change: Change, truth: Truth): boolean {
  return fits(change.from, truth.from) && fits(change.to, truth.to);
}

/** Labels name what has no SPDX id in words of their own; there, any name will do. */
function fits(told: string, names: string[]): boolean {
  const licences = names.map((name) => parseDeclared({ license: name }).expression);
  const plain = licences.filter((expression) => expression !== null && !expression.includes('LicenseRef-'));
  return (
    plain.length < names.length || plain.some((expression) => isSame(bare(expression ?? ''), bare(told)))
  );
}

/** In whatever order the licences are named. */
function isSame(one: string, other: string): boolean {
  return one === other || compareRights(one, other) === 'same';
}

function bare(expression: string): string {
  return expression.replaceAll(/-(?:only|or-later)\b/g, '');
}
