import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/history/evidence.ts';
import { planReads } from '../../../src/history/package/plan-reads.ts';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { day, evidence, identify, type Row, revision } from './world.ts';

const BANNED = 'MIT\nnamed-party: not granted to Acme Corporation';
const sha = (digit: string) => digit.repeat(40);
const repository = { host: 'github', owner: 'ann', repo: 'thing' } as const;

/** Versions a few days apart, some of them packed at a known commit. */
function packed(rows: Row[], heads: Record<string, string>, more: Partial<Evidence> = {}): Evidence {
  const given = evidence(rows, {}, more);
  const record = given.package ?? { name: 'thing', tags: {}, versions: [] };
  const versions = record.versions.map((one) => ({ ...one, gitHead: heads[one.version] ?? null }));
  return { ...given, package: { ...record, versions } };
}

const FIELDS: Row[] = [
  ['1.0.0', 'MIT', 1],
  ['1.1.0', 'MIT'],
  ['1.2.0', 'MIT', 20],
];
const revisions = [revision(sha('a'), 0, 'MIT'), revision(sha('b'), 5, BANNED), revision(sha('c'), 6, 'MIT')];
const read = (...versions: string[]) =>
  versions.map((version) => ({
    version,
    url: `https://example.org/${version}`,
    files: [{ path: 'LICENSE', text: 'MIT' }],
  }));

describe('a version that was packed at a commit', () => {
  it('keeps the terms of that commit from being an episode until its tarball was read', () => {
    const more = { revisions, repository, shipped: read('1.0.0', '1.2.0') };
    expect(tellHistory(packed(FIELDS, { '1.1.0': sha('b') }, more), identify).episodes).toEqual([]);
    expect(tellHistory(packed(FIELDS, {}, more), identify).episodes).toHaveLength(1);
  });

  it('is named beside the episode once it was read, though nobody knows when it came out', () => {
    const known = packed(
      FIELDS,
      { '1.1.0': sha('b') },
      { revisions, repository, shipped: read('1.0.0', '1.1.0', '1.2.0') },
    );
    expect(tellHistory(known, identify).episodes).toMatchObject([{ notIn: ['1.0.0', '1.1.0', '1.2.0'] }]);
  });

  it('is evidence of a change by that commit, where the repository was confirmed', () => {
    const rows: Row[] = [
      ['1.0.0', 'MIT', 1],
      ['2.0.0', 'ISC', 2],
    ];
    const commit = `https://github.com/ann/thing/commit/${sha('d')}`;
    const told = (more: Partial<Evidence>) =>
      tellHistory(packed(rows, { '2.0.0': sha('d') }, more), identify).changes[0]?.evidence;
    expect(told({ repository })).toContain(commit);
    expect(told({})).not.toContain(commit);
  });

  it('is read with its predecessor, whatever its date', () => {
    const record = packed(FIELDS, { '1.1.0': sha('b') }).package ?? { name: '', tags: {}, versions: [] };
    const plan = planReads({
      record,
      shipped: read('1.2.0'),
      wanted: '1.2.0',
      moves: [{ commit: sha('b'), date: day(900) }],
      unreadable: [],
      most: 12,
      identify,
    });
    expect(plan).toEqual(['1.1.0', '1.0.0']);
  });
});
