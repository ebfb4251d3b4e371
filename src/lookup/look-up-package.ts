import compare from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import type { PublishedVersion, ShippedText, Track } from '../history/evidence.ts';
import { planReads } from '../history/package/plan-reads.ts';
import { viewedVersion } from '../history/package/viewed-version.ts';
import type { TermsMove } from '../history/repository/repository-points.ts';
import type { PackageSubject } from '../history/subject.ts';
import type { Found } from '../sources/types.ts';
import type { Desk } from './desk.ts';
import { addFailure, addGap } from './evidence-builder.ts';
import { lasting, type Shelf } from './keeper.ts';
import { readPackageRepository } from './package-repository.ts';

/** Texts of a package read at most: before the repository was looked at, for a badge, and for a story. */
const FIRST_READS = 6;
const BADGE_READS = 12;
const STORY_READS = 24;
const MOST_TOO_LARGE = 3;
/** Tarballs read at a time. */
const TOGETHER = 3;

/** The stages of a package's look-up; each yields the tracks that are still to come. */
export async function* lookUpPackage(subject: PackageSubject, desk: Desk): AsyncGenerator<Track[]> {
  if (!(await readRecord(subject, desk))) {
    yield [];
    return;
  }
  await recallTexts(subject, desk);
  if (desk.depth === 'list') {
    yield [];
    return;
  }
  yield ['shippedText', 'repositoryText'];
  for await (const _ of readTexts(subject, desk, FIRST_READS, null)) yield ['shippedText', 'repositoryText'];
  const most = desk.depth === 'story' ? STORY_READS : BADGE_READS;
  const moves = await readPackageRepository(subject, desk);
  yield ['shippedText'];
  for await (const _ of readTexts(subject, desk, most, moves)) yield ['shippedText'];
  yield [];
}

/** Where a package's document is kept. */
export function recordShelf(name: string): Shelf {
  return { kind: 'record', key: name, age: 'list' };
}

function indexShelf(name: string): Shelf {
  return { kind: 'shipped-index', key: name, age: 'lasting' };
}

function textShelf(name: string, version: string): Shelf {
  return { kind: 'shipped', key: `${name}@${version}`, age: 'lasting' };
}

/** Texts read on earlier visits, for other versions perhaps, are part of the story. */
async function recallTexts({ name }: PackageSubject, { gathered, keeper }: Desk): Promise<void> {
  const index = await keeper.obtain<string[]>(indexShelf(name));
  for (const version of index.value ?? []) {
    const text = await keeper.obtain<ShippedText>(textShelf(name, version));
    if (text.value) gathered.shipped.set(version, text.value);
  }
}

async function readRecord({ name }: PackageSubject, { gathered, keeper, sources }: Desk): Promise<boolean> {
  const outcome = await keeper.obtain(recordShelf(name), (validator) =>
    sources.registry.record(name, validator),
  );
  addFailure(gathered, 'declared', outcome);
  if (!outcome.value) return false;
  gathered.package = outcome.value;
  gathered.lookedAt = outcome.lookedAt ?? gathered.lookedAt;
  return true;
}

/**
 * Reads what the plan asks for until it asks for nothing more: the viewed version by itself, so that its story comes
 * first, then a few at a time.
 */
async function* readTexts(subject: PackageSubject, desk: Desk, most: number, moves: TermsMove[] | null) {
  const tried = new Set<string>();
  const { gathered, identified, keeper } = desk;
  for (;;) {
    const record = gathered.package;
    if (!record || keeper.asked() === null) return;
    const shipped = [...gathered.shipped.values()];
    const identify = await identified.learn({
      package: record,
      shipped,
      revisions: [],
      declaredRevisions: [],
    });
    const unreadable = [...tried].filter((version) => !gathered.shipped.has(version));
    const plan = planReads({ record, shipped, unreadable, wanted: subject.version, moves, most, identify });
    const viewed = viewedVersion(record, subject.version);
    const wanted = plan.filter((version) => !isLikelyTooLarge(version, gathered));
    const next = wanted.slice(0, wanted[0] === viewed ? 1 : TOGETHER);
    if (next.length === 0) return;
    for (const version of next) tried.add(version);
    const versions = record.versions.filter(({ version }) => next.includes(version));
    await Promise.all(versions.map((version) => readText(subject.name, version, desk)));
    await keepIndex(subject.name, desk);
    yield;
  }
}

/** After some tarballs were too large, no version above the lowest of them is worth the reader's line: packages grow. */
function isLikelyTooLarge(version: string, { gaps }: Desk['gathered']): boolean {
  const found = gaps.find((gap) => gap.track === 'shippedText' && gap.code === 'too-large')?.versions ?? [];
  const known = found.filter((large) => valid(large) !== null);
  if (known.length < MOST_TOO_LARGE || valid(version) === null) return false;
  return known.some((large) => compare(version, large) > 0);
}

async function readText(name: string, published: PublishedVersion, desk: Desk): Promise<void> {
  const { gathered, keeper, sources } = desk;
  const { version } = published;
  const ask = (): Promise<Found<ShippedText>> => sources.registry.shippedText(name, published);
  const outcome = await keeper.obtain(textShelf(name, version), () => lasting(ask()));
  if (outcome.value) gathered.shipped.set(version, outcome.value);
  else if (outcome.failure)
    addGap(gathered, 'shippedText', outcome.failure.code, outcome.failure.until, version);
}

/** Which versions' texts are kept: a store can't be asked for a list of its keys. */
async function keepIndex(name: string, { gathered, keeper }: Desk): Promise<void> {
  await keeper.keep(indexShelf(name), [...gathered.shipped.keys()].sort());
}
