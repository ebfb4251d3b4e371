import { describe, expect, it } from 'vitest';
import { mergeTouches, type PathHistory } from '../../../src/sources/github/merge-touches.ts';
import fc from '../same-cases.ts';

const PLACE = { owner: 'acme', repo: 'widget' };

/** A history by letters: `'cba'` was touched by c, then b, then a, each on its day of January. */
function history(path: string, ids: string, more: Partial<PathHistory> = {}): PathHistory {
  const touches = [...ids].map((commit) => ({
    commit,
    date: new Date(Date.UTC(2020, 0, commit.charCodeAt(0) - 96)).toISOString(),
  }));
  return { path, touches, more: false, newest: 'head', ...more };
}

/** `commit: path@commit ...` of each. */
function told(histories: PathHistory[], limit = 20) {
  const { commits, more } = mergeTouches(PLACE, histories, limit);
  const rows = commits.map(({ commit, files }) => {
    return `${commit}: ${files.map(({ path, at }) => `${path}@${at}`).join(' ')}`.trim();
  });
  return { rows, more };
}

describe('joined histories', () => {
  it('stand in order of time, each commit with all files', () => {
    expect(told([history('A', 'dca'), history('B', 'ecb')])).toEqual({
      rows: ['e: A@head B@head', 'd: A@head B@c', 'c: A@c B@c', 'b: A@a B@b', 'a: A@a'],
      more: false,
    });
  });

  it('end where one of them is not known any further', () => {
    expect(told([history('A', 'ec', { more: true }), history('B', 'fda')])).toEqual({
      rows: ['f: A@head B@head', 'e: A@head B@d', 'd: A@c B@d', 'c: A@c B@a'],
      more: true,
    });
  });

  it('lose a file by its newest commit where it is gone', () => {
    expect(told([history('A', 'ba', { newest: null })])).toEqual({ rows: ['b:', 'a: A@a'], more: false });
  });

  it('are cut at the limit', () => {
    expect(told([history('A', 'cba')], 2)).toEqual({ rows: ['c: A@head', 'b: A@b'], more: true });
    expect(told([history('A', 'cba')], 3).more).toBe(false);
  });

  it('keep the order within a path where dates contradict it', () => {
    const odd = history('A', 'ca');
    odd.touches.splice(1, 0, { commit: 'x', date: '2030-01-01T00:00:00.000Z' });
    expect(told([odd]).rows).toEqual(['c: A@head', 'x: A@x', 'a: A@a']);
  });

  it('of nothing are nothing', () => {
    expect(told([])).toEqual({ rows: [], more: false });
    expect(told([history('A', '', { more: true })])).toEqual({ rows: [], more: true });
  });

  it('name the earlier path at the commit that renamed', () => {
    const { commits } = mergeTouches(PLACE, [history('B', 'cb', { renamedFrom: 'A' })], 20);
    expect(commits.map(({ previousPath }) => previousPath)).toEqual([undefined, 'A']);
  });
});

it('lists each commit once, newest first, whatever the histories', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });
  const some = fc.record({ ids, more: fc.boolean(), isGone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), (all) => {
      const histories = all.map((one, index) =>
        history(`F${index}`, one.ids.sort().reverse().join(''), {
          more: one.more,
          newest: one.isGone ? null : 'head',
        }),
      );
      const { commits, more } = mergeTouches(PLACE, histories, 20);
      const order = commits.map(({ commit }) => commit);
      expect(order).toEqual([...new Set(order)].sort().reverse());
      const touched = new Set(all.flatMap((one) => one.ids));
      if (!more) expect(order.length).toBe(touched.size);
    }),
    { numRuns: 1000 },
  );
}, 30_000);
