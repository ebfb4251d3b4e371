import { compareTerms } from '../terms/compare-terms.ts';
import type { Change } from '../types.ts';
import { TEXT_DECIDES } from '../walk/claim.ts';
import { type Draft, draftText } from '../walk/draft.ts';
import { finishChange } from '../walk/finish-change.ts';
import type { Point } from '../walk/point.ts';
import { sideOf } from '../walk/side.ts';

/**
 * Moves of terms in a package's confirmed repository that no tarball can show, because those before or after were not read
 * (too large, say), while the field leaves the terms to the text. They are told as what they are: changes at a
 * commit, not at a version. `versions`: those on a line, in semver order.
 */
export function repositoryMoves(commits: Point[], versions: Point[]): Change[] {
  return commits.flatMap((at, index) => {
    const previous = commits[index - 1];
    const [before, after] = [previous?.reading?.terms, at.reading?.terms];
    if (!previous || !before || !after || compareTerms(before, after) !== 'terms') return [];
    if (!isLeftToText(at, versions) || isShown(at, versions)) return [];
    const draft = draftText({ at, previous, exact: true }, sideOf(null, before), sideOf(null, after));
    return [finishChange(draft, place(draft), null, place)];
  });
}

function place({ at, previous }: Pick<Draft, 'at' | 'previous'>) {
  return { commit: at.id, previous: previous.id };
}

/** Tarballs from before and after the commit were read: they tell the change, or that it never shipped. */
function isShown(commit: Point, versions: Point[]): boolean {
  const read = versions.filter(({ reading }) => reading !== null);
  return (
    read.some((version) => isOlder(version, commit)) && read.some((version) => !isOlder(version, commit))
  );
}

/** The field of the highest release so far (where no time is known, of all) does not name the terms. */
function isLeftToText(commit: Point, versions: Point[]): boolean {
  const timed = versions.some(({ date }) => date !== null);
  const standing = timed ? versions.findLast((version) => isOlder(version, commit)) : versions.at(-1);
  const kind = standing?.claim?.kind;
  return kind !== undefined && TEXT_DECIDES.includes(kind);
}

function isOlder(version: Point, commit: Point): boolean {
  return version.date !== null && commit.date !== null && Date.parse(version.date) < Date.parse(commit.date);
}
