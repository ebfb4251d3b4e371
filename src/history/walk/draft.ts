import type { Point } from './point.ts';
import type { Side } from './side.ts';

/** One track's share in a change. `exact` false: points between the two were not read. */
export type Part = { at: Point; previous: Point; exact: boolean };

/** A change while its story is still being put together from both tracks. */
export type Draft = {
  at: Point;
  previous: Point;
  from: Side;
  to: Side;
  declared: Part | null;
  text: Part | null;
  /** Only the words of the field moved. */
  notation: boolean;
  /** The field came back, over a text that stood still: it was a slip, which the mismatch tells. */
  withdrawn: boolean;
};

/** The field moved at `at`; the text, if it moves too, is added later. */
export function draftDeclared(at: Point, previous: Point, from: Side, to: Side): Draft {
  return {
    at,
    previous,
    from,
    to,
    declared: { at, previous, exact: true },
    text: null,
    notation: false,
    withdrawn: false,
  };
}

/** The text moved between the last reading and `at`. */
export function draftText(part: Part, from: Side, to: Side): Draft {
  const { at, previous } = part;
  return { at, previous, from, to, declared: null, text: part, notation: false, withdrawn: false };
}
