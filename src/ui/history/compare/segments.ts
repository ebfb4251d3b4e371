import type { TextView } from '../../../messages/story.ts';

/** A run of a comparison: in both texts, or in one of them. */
export type Segment = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * A licence text against its standard text, in the order of the file: what the file adds, and what it lacks. Words of the
 * standard text whose place is not known come last.
 */
export function againstStandard({ text, standard }: TextView): Segment[] {
  const cuts = [
    ...(standard?.additions ?? []).map(({ start, end }) => ({ start, end, missing: '' })),
    ...(standard?.removals ?? []).map((removal) => {
      const at = Math.min(removal.at ?? text.length, text.length);
      return { start: at, end: at, missing: removal.text };
    }),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end, missing } of cuts) {
    const from = Math.max(start, done);
    const to = Math.max(end, from);
    segments.push(
      { kind: 'same', text: text.slice(done, from) },
      { kind: 'removed', text: missing && ` ${missing} ` },
      { kind: 'added', text: text.slice(from, to) },
    );
    done = to;
  }
  segments.push({ kind: 'same', text: text.slice(done) });
  return segments.filter((segment) => segment.text !== '');
}
