import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/history/types.ts';
import { colorClasses } from '../../../src/ui/timeline/color-class.ts';
import { laneLabel, lanesOf, lineOf } from '../../../src/ui/timeline/lanes.ts';
import { timelineOf } from '../../../src/ui/timeline/model.ts';
import { storyOf } from './stories/blank.ts';
import { lerna } from './stories/lerna.ts';
import { alert, fieldless, react } from './stories/others.ts';
import { uaParserJs } from './stories/ua-parser-js.ts';

const ROOM = { lanes: 6, ticks: 5 };

describe('lanes', () => {
  it.each([
    ['2.0.9', '2.x'],
    ['0.7.41', '0.7.x'],
    ['v3.1.0-beta.1', '3.x'],
    ['nightly', 'nightly'],
  ])('%s runs on %s', (version, label) => expect(laneLabel(version)).toBe(label));

  it('come newest first, their eras oldest first', () => {
    const { lanes, hidden } = lanesOf(uaParserJs.history, 6);
    expect(lanes.map(({ label }) => label)).toEqual(['2.x', '1.x', '0.5–0.7.x']);
    expect(lanes[2]?.lines.map(({ last }) => last)).toEqual(['0.7.19', '0.7.41']);
    expect(hidden).toBe(0);
  });

  it('leave out quiet ones where there are too many', () => {
    const { lanes, hidden } = lanesOf(react.history, 6);
    expect(lanes.map(({ label }) => label)).toContain('0.12.x');
    expect([lanes.length, hidden]).toEqual([6, 2]);
  });

  it('find the line on which terms came in', () => {
    const { lines } = uaParserJs.history;
    expect(lineOf(lines, '2.0.0', 'AGPL-3.0-or-later')?.last).toBe('2.0.9');
    expect(lineOf(lines, '1.0.39', 'MIT')?.last).toBe('1.0.41');
    expect(lineOf(lines, '1.0.39', 'ISC')).toBeUndefined();
  });
});

describe('colours', () => {
  it('are those of the level that terms have by themselves, in shades', () => {
    const levels = { MIT: 'fine', ISC: 'fine', 'AGPL-3.0-only': 'notice' } as const;
    expect(colorClasses(['ISC', 'AGPL-3.0-only', 'MIT', 'NOASSERTION'], levels)).toEqual([
      'era fine shade-0',
      'era notice shade-0',
      'era fine shade-1',
      'era unknown shade-0',
    ]);
  });
});

describe('timelineOf', () => {
  it('puts changes where they happened and leads back to the line before', () => {
    const timeline = timelineOf(uaParserJs.history, ROOM);
    expect(timeline?.marks.map(({ row, before }) => [row, before])).toEqual([
      [2, 2],
      [0, 1],
    ]);
    expect(timeline?.legend[0]).toBe('AGPL-3.0-or-later');
    expect(timeline?.timed).toBe(true);
  });

  it('counts for each mark those that come so soon after it that their rings would hide it', () => {
    const [change] = alert.history.changes;
    if (!change) throw new Error('the story has no change');
    const at = (date: string, commit: string, to: string) => ({
      ...change,
      date,
      to,
      at: { commit, previous: '0'.repeat(40) },
    });
    const changes = [
      at('2018-01-01T00:00:00Z', 'a'.repeat(40), 'ISC'),
      at('2018-08-29T00:00:00Z', 'b'.repeat(40), 'LicenseRef-MIT-modified'),
      at('2018-08-30T00:00:00Z', 'c'.repeat(40), 'MIT'),
    ];
    const timeline = timelineOf({ ...alert.history, changes }, ROOM);
    expect(timeline?.marks.map(({ behind }) => behind)).toEqual([0, 1, 0]);
    expect(timeline?.marks.map(({ color }) => timeline.legend[color])).toEqual([
      'ISC',
      'LicenseRef-MIT-modified',
      'MIT',
    ]);
  });

  it('names no colour of a line that is left out', () => {
    const timeline = timelineOf(react.history, { lanes: 1, ticks: 5 });
    const shown = timeline?.rows.flatMap(({ spans }) => spans.map(({ terms }) => terms)) ?? [];
    expect(timeline?.legend.filter((terms) => terms && !shown.includes(terms))).toEqual([]);
  });

  it('has nothing to draw for one version alone', () => {
    const line = {
      terms: 'MIT',
      range: '1.0.0',
      first: '1.0.0',
      last: '1.0.0',
    };
    expect(timelineOf({ ...storyOf('npm:x').history, lines: [line] }, ROOM)).toBeNull();
    expect(
      timelineOf({ ...storyOf('npm:x').history, lines: [{ ...line, last: '1.1.0' }] }, ROOM),
    ).not.toBeNull();
  });

  it('ends with the last change where a commit is in view: what came later is another page’s', () => {
    const change = alert.history.changes[0];
    if (!change) throw new Error('the story has no change');
    const of = (subject: string) => timelineOf({ ...alert.history, subject }, ROOM);
    expect(of('github:acme/widget@main')?.marks[0]?.at).toBeLessThan(0.5);
    expect(of('github:acme/widget@250ec4f68f07903ef1d1b34170f93a796895f266')?.marks[0]?.at).toBe(1);
  });

  it('keeps every place within the picture', () => {
    const { rows, marks, ticks } = timelineOf(react.history, ROOM) ?? { rows: [], marks: [], ticks: [] };
    const places = [
      ...rows.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])),
      ...marks.map(({ at }) => at),
      ...ticks.map(({ at }) => at),
    ];
    expect(places.length).toBeGreaterThan(10);
    expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
  });

  it('shows an episode between releases', () => {
    const [episode] = timelineOf(lerna.history, ROOM)?.episodes ?? [];
    expect(episode?.from).toBeGreaterThan(0);
    expect(episode?.to).toBeGreaterThanOrEqual(episode?.from ?? 1);
  });

  it('draws the eras of a repository from its changes', () => {
    const timeline = timelineOf(alert.history, ROOM);
    expect(timeline?.rows[0]?.spans.map(({ terms }) => terms)).toEqual(['MIT', 'LicenseRef-MIT-modified']);
    expect(timeline?.rows[0]?.spans[0]?.to).toBeGreaterThan(0);
  });

  it('has nothing to draw where nothing is known', () => {
    expect(timelineOf(fieldless.history, ROOM)).toBeNull();
  });

  it('keeps to the order where times are missing', () => {
    const lines: Line[] = [
      { range: '>=2.0.0', terms: 'ISC', last: '2.1.0' },
      { range: '<2.0.0', terms: 'MIT', last: '1.9.0' },
    ];
    const timeline = timelineOf(storyOf('npm:x', { history: { lines } }).history, ROOM);
    expect(timeline?.timed).toBe(false);
    expect(timeline?.rows.map(({ spans }) => spans[0]?.from)).toEqual([0.5, 0]);
  });

  it('stays small and quick for a package with hundreds of lines', () => {
    const lines = Array.from({ length: 600 }, (_, major): Line => {
      const version = `${major + 1}.0.0`;
      const date = new Date(Date.UTC(2010, 0, major * 7)).toISOString();
      return {
        range: version,
        terms: major % 7 ? 'MIT' : 'ISC',
        first: version,
        last: version,
        firstDate: date,
        lastDate: date,
      };
    });
    const timeline = timelineOf(storyOf('npm:x', { history: { lines } }).history, ROOM);
    expect(timeline?.rows).toHaveLength(6);
    expect(timeline?.hidden).toBe(594);
  });
});

describe('chains', () => {
  const change = { ...(uaParserJs.history.changes[0] ?? neverEmpty()), date: null };
  const line = (first: string, last: string, terms: string): Line => ({
    range: `${first} - ${last}`,
    first,
    last,
    terms,
  });

  it('go on where an era begins at the end of another, and branch where a line goes on beside', () => {
    const lines = [
      line('0.1.0', '0.7.1', 'MIT'),
      line('0.8.0', '15.6.1', 'BSD-3-Clause'),
      line('15.6.2', '19.3.1', 'MIT'),
    ];
    const changes = [
      { ...change, at: { version: '0.8.0', previous: '0.7.1' } },
      { ...change, at: { version: '15.6.2', previous: '15.6.1' } },
    ];
    const { lanes } = lanesOf(storyOf('npm:x', { history: { lines, changes } }).history, 6);
    expect(lanes.map(({ label }) => label)).toEqual(['0.1–19.x']);
    const branching = [{ ...change, at: { version: '15.6.2', previous: '15.0.0' } }];
    const apart = lanesOf(
      storyOf('npm:x', { history: { lines: lines.slice(1), changes: branching } }).history,
      6,
    );
    expect(apart.lanes.map(({ label }) => label)).toEqual(['15–19.x', '0.8–15.x']);
  });

  it('leave the same terms written differently to the smaller notes', () => {
    const notation = { ...change, direction: 'notation' as const };
    const { lines } = uaParserJs.history;
    expect(
      timelineOf(storyOf('npm:x', { history: { lines, changes: [notation] } }).history, ROOM)?.marks,
    ).toEqual([]);
  });
});

function neverEmpty(): never {
  throw new Error('the story has no change');
}
