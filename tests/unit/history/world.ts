import type { Evidence, PublishedVersion, Revision, ShippedText } from '../../../src/history/evidence.ts';
import type { Clause, Identification, LicenseFile } from '../../../src/license/types.ts';

/** Texts of our own for tests of histories: `MIT`, `MIT + no-sale: not for sale`, `custom: house rules`. */
export function identify(text: string): Identification {
  const [licence = '', ...riders] = text.split('\n').filter((line) => !line.startsWith('Copyright'));
  const clauses = riders.flatMap(toClause);
  const custom = licence.startsWith('custom');
  const standard = !custom && riders.length === 0;
  return {
    verdict: standard ? 'exact' : custom ? 'custom' : 'modified',
    base: custom ? null : licence,
    expression: standard ? licence : null,
    similarity: 1,
    additions: riders.map((rider) => ({
      text: rider,
      start: text.indexOf(rider),
      end: text.indexOf(rider) + rider.length,
    })),
    removals: [],
    clauses,
    parameters: {},
    fingerprint: fingerprint([licence, ...riders].join('\n')),
  };
}

function toClause(rider: string): Clause[] {
  const [, kind, quote] = /^(no-sale|named-party|non-commercial|attribution): (.*)$/.exec(rider) ?? [];
  return kind && quote ? [{ kind: kind as Clause['kind'], quote }] : [];
}

function fingerprint(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(16, '0');
}

const START = Date.parse('2020-01-01T00:00:00.000Z');
/** The n-th day of the tests' calendar. */
export function day(n: number): string {
  return new Date(START + n * 86_400_000).toISOString();
}

/** `['1.0.0', 'MIT', 3]`: a version, its field (undefined: none) and the day it came out (undefined: unknown). */
export type Row = [version: string, license: unknown, day?: number];

/** `1.0.0`, `2.0.0` ... with these fields, a day apart. */
export function majors(...fields: unknown[]): Row[] {
  return fields.map((field, at): Row => [`${at + 1}.0.0`, field, at + 1]);
}

export function versions(rows: Row[]): PublishedVersion[] {
  return rows.map(([version, license, at]) => ({
    version,
    time: at === undefined ? null : day(at),
    ...(license === undefined ? {} : { license }),
    deprecated: false,
    repository: null,
    gitHead: null,
    tarball: null,
  }));
}

export function licence(text: string, path = 'LICENSE'): LicenseFile {
  return { path, text };
}

/** Evidence about `npm:thing`; `texts`: version -> text of its LICENSE (null: no file). */
export function evidence(
  rows: Row[],
  texts: Record<string, string | null> = {},
  more: Partial<Evidence> = {},
): Evidence {
  const shipped = Object.entries(texts).map(
    ([version, text]): ShippedText => ({
      version,
      url: `https://example.org/${version}`,
      files: text === null ? [] : [licence(text)],
    }),
  );
  return {
    subject: 'npm:thing',
    package: { name: 'thing', tags: { latest: rows.at(-1)?.[0] ?? '' }, versions: versions(rows) },
    shipped,
    revisions: [],
    declaredRevisions: [],
    gaps: [],
    lookedAt: day(1000),
    ...more,
  };
}

export function revision(commit: string, at: number, text: string | null, path = 'LICENSE'): Revision {
  const files = text === null ? [] : [licence(text, path)];
  return { commit, date: day(at), files, url: `https://example.org/commit/${commit}` };
}
