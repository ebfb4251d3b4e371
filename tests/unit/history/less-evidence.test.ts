import compare from 'semver/functions/compare.js';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/history/evidence.ts';
import { tellHistory } from '../../../src/history/tell-history.ts';
import type { At, Change, History } from '../../../src/history/types.ts';
import fc from '../same-cases.ts';
import { identify } from './world.ts';
import { isSlip, world } from './worlds.ts';

/**
 * A world, and the same without some of its texts and commits. Its tarballs all have a licence file: one that comes and goes is
 * told by notices, beside which less evidence may rightly see a change.
 */
const withLess = fc
  .tuple(world, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([{ shipped, ...rest }, keep]) => {
    const given: Evidence = { ...rest, shipped: shipped.filter(({ files }) => files.length > 0) };
    const less: Evidence = {
      ...given,
      shipped: given.shipped.filter((_, at) => keep[at]),
      revisions: given.revisions.filter((_, at) => keep[11 - at]),
    };
    return { given, less };
  });

function ofTerms({ changes }: History): Change[] {
  return changes.filter(({ direction, at }) => direction !== 'notation' && 'version' in at);
}

function versionsOf(at: At): [previous: string, version: string] {
  return 'version' in at ? [at.previous, at.version] : ['0.0.0', '0.0.0'];
}

/** Both places of a change whose tracks moved apart. */
function spansOf({ at, parts = [] }: Change): [string, string][] {
  return [versionsOf(at), ...parts.map((part) => versionsOf(part.at))];
}

function overlap(one: [string, string], other: [string, string]): boolean {
  return compare(one[0], other[1]) < 0 && compare(other[0], one[1]) < 0;
}

function rangeOf(versions: string): [string, string] {
  const [first = '', last = first] = versions.split(' - ');
  return [first, last];
}

describe('less evidence', () => {
  it('tells no change that more evidence does not know of', () => {
    fc.assert(
      fc.property(withLess, ({ given, less }) => {
        const all = tellHistory(given, identify);
        const known = all.changes.flatMap(spansOf);
        const isKnown = (span: [string, string]) => known.some((other) => overlap(span, other));
        for (const change of ofTerms(tellHistory(less, identify)))
          expect(spansOf(change).some(isKnown) || isSlip(change, all)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds no disagreement that more evidence does not have', () => {
    fc.assert(
      fc.property(withLess, ({ given, less }) => {
        const read = new Map(tellHistory(given, identify).mismatches.map((one) => [one.versions, one]));
        for (const { versions } of tellHistory(less, identify).mismatches) {
          const [first, last] = rangeOf(versions);
          const holds = (version: string) =>
            [...read.keys()]
              .map(rangeOf)
              .some(([from, to]) => compare(from, version) <= 0 && compare(version, to) <= 0);
          expect([first, last].map(holds)).toEqual([true, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows as not looked at', () => {
    fc.assert(
      fc.property(withLess, ({ given, less }) => {
        const [all, part] = [tellHistory(given, identify), tellHistory(less, identify)];
        expect(part.coverage.shippedText.looked).toBe(less.shipped.length);
        expect(part.coverage.shippedText.of).toBe(all.coverage.shippedText.of);
        const complete = less.shipped.length === less.package?.versions.length;
        expect(part.coverage.shippedText.state === 'complete').toBe(complete);
        if (less.shipped.some(({ version }) => version === part.current.version)) {
          expect(part.current.text).toBe(all.current.text);
          expect(part.current.gap).toBeNull();
        } else {
          expect(part.current.text).toBeNull();
          expect(part.current.gap).not.toBeNull();
        }
      }),
    );
  });
});
