import { expect, test } from 'vitest';
import { fromChunks, leftoverKeys, toChunks } from '../../../src/background/stored/chunks.ts';
import fc from '../same-cases.ts';

/** What an item takes up: its key, and its value as JSON in UTF-8. */
function sizeOf([key, value]: [string, unknown]): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

test('any text comes back as it was, in items that sync takes', () => {
  const stamp = crypto.randomUUID();
  const long = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.repeat(60));
  fc.assert(
    fc.property(fc.oneof(fc.string(), long), (text) => {
      const items = toChunks('policy', text, 2, stamp);
      expect(fromChunks('policy', items)).toBe(text);
      for (const item of Object.entries(items)) expect(sizeOf(item)).toBeLessThanOrEqual(8192);
    }),
    { numRuns: 60 },
  );
});

test('text that JSON writes longer is cut earlier', () => {
  for (const unit of ['"', '\\', '\u0001', '\ud800', 'é', '漢', '🙂']) {
    const items = Object.entries(toChunks('policy', unit.repeat(9000), 2, 'stamp'));
    expect(items.length).toBeGreaterThan(2);
    for (const item of items) expect(sizeOf(item)).toBeLessThanOrEqual(8192);
  }
});

test('parts of two writes are never put together', () => {
  const one = toChunks('policy', 'a'.repeat(20_000), 2, 'one');
  const other = toChunks('policy', 'b'.repeat(20_000), 2, 'other');
  expect(fromChunks('policy', { ...one, 'policy:1': other['policy:1'] })).toBeNull();
  const { 'policy:2': _, ...partial } = one;
  expect(fromChunks('policy', partial)).toBeNull();
});

test.each([[undefined], ['broken'], [{ form: 2 }], [{ form: 2, stamp: 'x', parts: 1e9 }]])(
  'a head like %j is none',
  (head) => {
    expect(fromChunks('policy', { policy: head })).toBeNull();
  },
);

test('parts of a longer text are left over', () => {
  const items = { ...toChunks('policy', 'a'.repeat(20_000), 2, 'one'), ...toChunks('policy', 'b', 2, 'two') };
  expect(leftoverKeys('policy', items)).toEqual(['policy:1', 'policy:2']);
});
