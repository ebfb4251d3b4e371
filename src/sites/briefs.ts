import type { Brief, Wanted } from '../messages/surfaces.ts';
import { fewAtOnce } from './few-at-once.ts';
import { isForAll } from './is-for-all.ts';
import type { Feed, Tools } from './site.ts';

/** Look-ups of packages in lists that run at once. */
const AT_ONCE = 4;

const known = new Map<string, Brief>();
const followers = new Set<() => void>();
const take = fewAtOnce(AT_ONCE);

const keyOf = ({ name, range }: Wanted) => `${name}@${range ?? ''}`;

/** What was found out about a package of a list so far; null: not looked at. */
export function knownBrief(wanted: Wanted): Brief | null {
  return known.get(keyOf(wanted)) ?? null;
}

/** Looks at a package of a list; soon, when its turn comes. In a pause the worker tells what is kept. */
export async function lookAt(wanted: Wanted, { ask, signal }: Tools): Promise<Brief | null> {
  const reply = await take(() => ask('brief', { wanted }), signal);
  if (!reply?.ok) return null;
  known.set(keyOf(wanted), reply.value);
  for (const follow of followers) follow();
  return reply.value;
}

/** Runs `follow` after each finding, until the signal aborts. */
export function followBriefs(follow: () => void, signal: AbortSignal): void {
  followers.add(follow);
  signal.addEventListener('abort', () => followers.delete(follow));
}

/** Feeds the badge of a package in a list: a brief look, and another one under another policy. */
export function briefFeed(wanted: Wanted): Feed {
  return async (show, tools) => {
    const look = async () => {
      const before = knownBrief(wanted);
      if (before) show(before.label);
      const brief = await lookAt(wanted, tools);
      if (brief && !tools.signal.aborted) show(brief.label);
    };
    tools.onStored((keys) => {
      if (!keys.some(isForAll)) return;
      // Judged under another policy, or paused; every feed says so at once, before the first new finding comes.
      known.clear();
      void look();
    }, tools.signal);
    await look();
  };
}
