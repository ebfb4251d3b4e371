import type { Evidence } from '../history/evidence.ts';
import type { History } from '../history/types.ts';
import type { Errand } from '../sources/errand.ts';

/** One step of a look-up: a whole story, better than the one before. */
export type Step = {
  history: History;
  evidence: Pick<Evidence, 'shipped' | 'revisions'>;
  more: boolean;
  retryAt?: string;
};
/** A step with its number, from 1. */
export type Stage = Step & { stage: number };
/** `errand`: for the tabs that wait for it. */
export type LookUp = (subject: string, errand: Errand) => AsyncIterable<Step>;

type Running = {
  latest: Stage | null;
  error?: unknown;
  end: number | null;
  wake: () => void;
  next: Promise<void>;
  /** Who waits, each with its tabs. */
  waiting: Set<readonly number[]>;
};

/** A finished look-up answers again without another one for so long, in milliseconds. */
const FRESH = 5_000;

/** Look-ups under way; all tabs that ask for one subject share one. */
export function createStories(lookUp: LookUp, now: () => number) {
  const running = new Map<string, Running>();

  function join(subject: string): Running {
    forgetOld();
    const known = running.get(subject);
    if (known) return known;
    const started: Running = { latest: null, end: null, waiting: new Set(), ...signal() };
    running.set(subject, started);
    void follow(subject, started);
    return started;
  }

  /** A worker that is kept awake would otherwise remember every page of the day. */
  function forgetOld(): void {
    for (const [subject, { end }] of running) {
      if (end !== null && now() - end >= FRESH) running.delete(subject);
    }
  }

  async function follow(subject: string, story: Running): Promise<void> {
    try {
      for await (const step of lookUp(subject, () => [...story.waiting].flat())) {
        story.latest = { ...step, stage: (story.latest?.stage ?? 0) + 1 };
        wakeAll(story);
      }
    } catch (error) {
      story.error = error;
    } finally {
      story.end = now();
      if (story.latest === null) running.delete(subject);
      wakeAll(story);
    }
  }

  /**
   * The first stage after `seen`, or the last there is. Rejects where a look-up ended with nothing.
   * @param tabs those that wait for it
   */
  async function after(subject: string, seen: number, tabs: readonly number[]): Promise<Stage> {
    const story = join(subject);
    const asker = [...tabs];
    story.waiting.add(asker);
    while (story.end === null && (story.latest?.stage ?? 0) <= seen) await story.next;
    story.waiting.delete(asker);
    if (!story.latest) throw new Error(`nothing came of looking up ${subject}`, { cause: story.error });
    return { ...story.latest, more: story.latest.more && story.end === null };
  }

  return { after };
}

function wakeAll(story: Running): void {
  const { wake } = story;
  Object.assign(story, signal());
  wake();
}

function signal(): Pick<Running, 'wake' | 'next'> {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { next: promise, wake: resolve };
}
