import { browser } from 'wxt/browser';
import { wholeSubject } from '../../history/subject.ts';
import { inTurn } from '../stored/turn.ts';
import { isWatched, MOST_WATCHED, type Watched } from './watched.ts';

const KEY = 'watched';

/** All that is watched, in the order in which it was added. */
export async function readWatched(): Promise<Watched[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept.filter(isWatched) : [];
}

export async function isOnWatch(subject: string): Promise<boolean> {
  const whole = wholeSubject(subject);
  return (await readWatched()).some((each) => each.subject === whole);
}

/** Changes the list as it stands then; one change at a time. */
export function changeWatched(edit: (list: Watched[]) => Watched[]): Promise<Watched[]> {
  return inTurn(async () => {
    const list = edit(await readWatched());
    await browser.storage.local.set({ [KEY]: list });
    return list;
  });
}

/**
 * Watches these subjects (whatever the version) from `now` on, ISO 8601. Those that are watched already stay as they
 * are. Gives how many were added, and how many had no room.
 */
export async function addWatched(subjects: readonly string[], now: string) {
  let added = 0;
  let refused = 0;
  await changeWatched((list) => {
    const known = new Set(list.map(({ subject }) => subject));
    const fresh = [...new Set(subjects.map(wholeSubject))].filter((subject) => !known.has(subject));
    const taken = fresh.slice(0, Math.max(0, MOST_WATCHED - list.length));
    added = taken.length;
    refused = fresh.length - taken.length;
    return [...list, ...taken.map((subject) => newWatched(subject, now))];
  });
  return { added, refused };
}

function newWatched(subject: string, now: string): Watched {
  return { subject, since: now, lookedAt: null, next: now, seen: null, news: [] };
}

export async function dropWatched(subject: string): Promise<void> {
  const whole = wholeSubject(subject);
  await changeWatched((list) => list.filter((each) => each.subject !== whole));
}

/** The reader has seen the news. */
export async function markSeen(): Promise<void> {
  await changeWatched((list) => list.map((each) => ({ ...each, news: [] })));
}
