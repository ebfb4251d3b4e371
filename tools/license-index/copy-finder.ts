import { FAR, NEAR, NEAREST, SAME, SHORTEST, type Step, wordsBack } from '../../src/license/index/codec.ts';

type CopyStep = Extract<Step, { length: number }>;
/** A copy and how many words back it comes from. */
export type FoundCopy = { step: CopyStep; back: number; gain: number };

const SEED = 3;
const MOST_TRIES = 400;
/** Bits that a single word costs, and that telling a copy costs by its kind, as measured on the whole list. */
const WORD_COST = 9.5;
const COPY_COSTS = [4, 11, 24];
/** A copy that starts one word later has to save this much more. */
const LATER_MARGIN = 3;

/** Finds, for a place in a stream of words, the copy of earlier words that saves most. */
export class CopyFinder {
  /** Distance of the last copy taken. */
  last = 1;
  readonly stream: number[];
  private readonly newest = new Map<number, number>();
  private readonly older: Int32Array;

  constructor(stream: number[]) {
    this.stream = stream;
    this.older = new Int32Array(stream.length).fill(-1);
  }

  private seed(at: number): number {
    const [one = 0, two = 0, three = 0] = this.stream.slice(at, at + SEED);
    return (one * 16384 + two) * 16384 + three;
  }

  /** Makes the words from `from` to `to` known as sources of copies. */
  learn(from: number, to: number): void {
    for (let at = from; at < to && at + SEED <= this.stream.length; at++) {
      const seed = this.seed(at);
      this.older[at] = this.newest.get(seed) ?? -1;
      this.newest.set(seed, at);
    }
  }

  private candidates(at: number): Omit<CopyStep, 'length'>[] {
    const found: Omit<CopyStep, 'length'>[] = [{ kind: SAME, distance: 0 }];
    for (let distance = 0; distance < 2 * NEAREST; distance++) found.push({ kind: NEAR, distance });
    if (at + SEED > this.stream.length) return found;
    let source = this.newest.get(this.seed(at)) ?? -1;
    for (let tries = 0; source >= 0 && tries < MOST_TRIES; tries++) {
      if (source < at) found.push({ kind: FAR, distance: at - source });
      source = this.older[source] ?? -1;
    }
    return found;
  }

  private matchLength(source: number, at: number): number {
    let length = 0;
    while (at + length < this.stream.length && this.stream[source + length] === this.stream[at + length])
      length++;
    return length;
  }

  private bestHere(at: number): FoundCopy | null {
    let best: FoundCopy | null = null;
    for (const candidate of this.candidates(at)) {
      const back = wordsBack(candidate, this.last);
      if (back < 1 || back > at) continue;
      const length = this.matchLength(at - back, at);
      const gain = length * WORD_COST - (COPY_COSTS[candidate.kind] ?? 0);
      if (length >= SHORTEST && gain > (best?.gain ?? 0))
        best = { step: { ...candidate, length }, back, gain };
    }
    return best;
  }

  /** The copy to take at this place; null where a single word is better. */
  bestAt(at: number): FoundCopy | null {
    const here = this.bestHere(at);
    if (!here || at + 1 >= this.stream.length) return here;
    const later = this.bestHere(at + 1);
    return later && later.gain > here.gain + LATER_MARGIN ? null : here;
  }
}
