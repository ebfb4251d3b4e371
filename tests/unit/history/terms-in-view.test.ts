import { describe, expect, it } from 'vitest';
import type { Gap } from '../../../src/history/evidence.ts';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { evidence, identify, majors, type Row } from './world.ts';

function tell(rows: Row[], texts: Record<string, string | null>) {
  return tellHistory(evidence(rows, texts), identify);
}

describe('the terms in view', () => {
  it('are those of the latest tag, not of the last release, and tell since when they stand', () => {
    const rows: Row[] = [
      ['1.0.0', 'MIT', 1],
      ['2.0.0', 'ISC', 2],
      ['2.1.0', 'ISC', 3],
      ['1.0.1', 'MIT', 4],
    ];
    const given = evidence(rows, { '2.1.0': 'ISC' });
    if (given.package) given.package.tags = { latest: '2.1.0', old: '1.0.1' };
    const { current } = tellHistory(given, identify);
    expect(current).toMatchObject({ version: '2.1.0', declared: 'ISC', text: 'ISC', gap: null });
    expect(current.since).toMatchObject({ at: { version: '2.0.0' } });
    const old = tellHistory({ ...given, subject: 'npm:thing@old' }, identify).current;
    expect(old).toMatchObject({ version: '1.0.1', declared: 'MIT', since: null, gap: { code: 'not-read' } });
  });

  it('have a fingerprint of the field where there is no file, and none where it was not looked', () => {
    expect(tell(majors('MIT'), { '1.0.0': null }).current.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(tell(majors('MIT'), {}).current.fingerprint).toBeNull();
  });

  it('are missed for the reason that the text of the version has, not for those of its repository', () => {
    const gaps: Gap[] = [
      { track: 'repositoryText', code: 'no-repository' },
      { track: 'shippedText', code: 'too-large', versions: ['1.0.0'] },
    ];
    expect(tellHistory(evidence(majors('MIT'), {}, { gaps }), identify).current.gap).toEqual({
      code: 'too-large',
    });
    const { current } = tellHistory(evidence(majors('MIT'), {}, { gaps: gaps.slice(0, 1) }), identify);
    expect(current.gap).toEqual({ code: 'not-read' });
  });

  it('of a version that is not published are not known', () => {
    const { current } = tellHistory({ ...evidence(majors('MIT')), subject: 'npm:thing@9.9.9' }, identify);
    expect(current).toMatchObject({ version: null, declared: null, category: 'unknown' });
    expect(current.gap).toEqual({ code: 'not-found' });
  });
});
