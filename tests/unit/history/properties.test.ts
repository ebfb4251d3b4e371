import satisfies from 'semver/functions/satisfies.js';
import { describe, expect, it } from 'vitest';
import type { DeclaredRevision, Evidence } from '../../../src/history/evidence.ts';
import { tellHistory } from '../../../src/history/tell-history.ts';
import type { Change } from '../../../src/history/types.ts';
import fc from '../same-cases.ts';
import { evidence, identify, versions } from './world.ts';
import { isSlip, world } from './worlds.ts';

/** The fields of a world's versions as those of its commits. */
function fieldsOf({ package: record, revisions }: Evidence): DeclaredRevision[] {
  return revisions.map(({ commit, date, url }, at) => {
    const license = record?.versions[at]?.license;
    return { commit, date, url, ...(license === undefined ? {} : { license }) };
  });
}

function ofTerms(changes: Change[]): Change[] {
  return changes.filter(({ direction }) => direction !== 'notation');
}

describe('a history', () => {
  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = <T>(list: T[]): T[] =>
          list
            .map((item) => [numbers.next().value ?? 0, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const record = given.package ?? { name: 'thing', tags: {}, versions: [] };
        const mixed: Evidence = {
          ...given,
          package: { ...record, versions: shuffled(record.versions) },
          shipped: shuffled(given.shipped),
          revisions: shuffled(given.revisions),
        };
        expect(tellHistory(mixed, identify)).toEqual(tellHistory(given, identify));
        const [subject, manifests] = ['github:ann/thing', fieldsOf(given)];
        const ofRepository = { ...given, subject, declaredRevisions: manifests };
        const alsoMixed = { ...mixed, subject, declaredRevisions: shuffled(manifests) };
        expect(tellHistory(alsoMixed, identify)).toEqual(tellHistory(ofRepository, identify));
      }),
    );
  });

  it('gains no change from a backport on an old line', () => {
    fc.assert(
      fc.property(world, fc.nat(), (given, pick) => {
        const record = given.package;
        const list = record?.versions ?? [];
        const base = list[pick % list.length];
        if (!record || !base) throw new Error('every world has a version');
        const series = base.version.split('.').slice(0, 2).join('.');
        const [backport] = versions([[`${series}.999`, undefined, 900]]);
        const highest = list.filter(({ version }) => version.startsWith(`${series}.`)).at(-1) ?? base;
        if (!backport) throw new Error('versions() gives one for each row');
        const copy = { ...highest, version: backport.version, time: backport.time };
        const more: Evidence = { ...given, package: { ...record, versions: [...list, copy] } };
        const told = ofTerms(tellHistory(more, identify).changes);
        expect(told).toHaveLength(ofTerms(tellHistory(given, identify).changes).length);
        expect(told.map(({ at }) => 'version' in at && at.version)).not.toContain(copy.version);
      }),
    );
  });

  it('never loses a declared change with the texts, nor finds one that was not there', () => {
    fc.assert(
      fc.property(world, (given) => {
        const all = tellHistory(given, identify);
        const bare = tellHistory({ ...given, shipped: [], revisions: [] }, identify);
        const places = new Set(
          all.changes.map(({ at }) => JSON.stringify('version' in at ? at.version : at.commit)),
        );
        for (const change of ofTerms(bare.changes)) {
          if (isSlip(change, all)) continue;
          const { at } = change;
          const parts = all.changes.flatMap((change) => change.parts ?? []).map((part) => part.at);
          const known = [
            ...places,
            ...parts.map((part) => JSON.stringify('version' in part ? part.version : '')),
          ];
          expect(known).toContain(JSON.stringify('version' in at ? at.version : ''));
        }
      }),
    );
  });

  it('says of every removed text that it was not looked at', () => {
    fc.assert(
      fc.property(world, (given) => {
        const bare = tellHistory({ ...given, shipped: [], revisions: [] }, identify);
        expect(bare.coverage.shippedText).toMatchObject({
          state: 'none',
          looked: 0,
          reasons: [{ code: 'not-read' }],
        });
        expect(bare.current.text).toBeNull();
        expect(bare.current.gap).not.toBeNull();
        expect(bare.episodes).toEqual([]);
        expect(bare.mismatches).toEqual([]);
      }),
    );
  });

  it('tells an episode only of terms that no read tarball has', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { episodes } = tellHistory(given, identify);
        const shipped = new Set(given.shipped.flatMap(({ files }) => files.map(({ text }) => text)));
        for (const { from } of episodes) {
          const text = given.revisions.find(({ commit }) => commit === from.commit)?.files[0]?.text ?? '';
          expect(shipped.has(text)).toBe(false);
        }
      }),
    );
  });

  it('survives any field, any version and any date', () => {
    const version = fc.oneof(
      fc.string(),
      fc.constantFrom('1.0.0', '1.0.0-rc.1', '0.0.0-nightly', 'v1', '1.0.0+b'),
    );
    const odd = fc.array(
      fc.record({ version, license: fc.jsonValue(), licenses: fc.jsonValue(), time: fc.string() }),
      {
        maxLength: 8,
      },
    );
    const commits = fc.array(
      fc.record({ commit: fc.string(), date: fc.string(), path: fc.string(), text: fc.string() }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(odd, commits, (manifests, list) => {
        const record = {
          name: 'thing',
          tags: { latest: manifests[0]?.version ?? '' },
          versions: versions(manifests.map(({ version: name }) => [name, undefined])).map((plain, at) => ({
            ...plain,
            ...manifests[at],
            time: manifests[at]?.time ?? null,
          })),
        };
        const shipped = record.versions.map((one) => ({ version: one.version, url: '', files: [] }));
        const revisions = list.map(({ commit, date, path, text }) => ({
          commit,
          date,
          url: '',
          files: [{ path, text }],
        }));
        const given: Evidence = { ...evidence([]), package: record, shipped, revisions };
        for (const subject of ['npm:thing', 'github:ann/thing']) {
          expect(() => tellHistory({ ...given, subject }, identify)).not.toThrow();
        }
      }),
    );
  });

  it('gives ranges that hold every release once', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { lines } = tellHistory(given, identify);
        for (const { version } of given.package?.versions ?? [])
          expect(lines.filter(({ range }) => satisfies(version, range))).toHaveLength(1);
      }),
    );
  });

  it('puts every release on exactly one line', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { lines } = tellHistory(given, identify);
        const lasts = lines.map(({ last }) => last);
        expect(new Set(lasts).size).toBe(lasts.length);
        expect(lines.filter(({ range }) => range.startsWith('>='))).toHaveLength(1);
      }),
    );
  });
});
