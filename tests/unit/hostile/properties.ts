import type { Property } from './property.ts';
import { WIRE_PROPERTIES } from './wire-properties.ts';
import { WORD_PROPERTIES } from './word-properties.ts';

/** Every promise about hostile input. */
export const PROPERTIES: readonly Property[] = [...WORD_PROPERTIES, ...WIRE_PROPERTIES];

const SHARES = PROPERTIES.reduce((sum, { share }) => sum + share, 0);

/** How many of so many cases fall to one property. */
export function runsOf({ share }: Property, cases: number): number {
  return Math.ceil((cases * share) / SHARES);
}
