import type { About } from '../messages/about.ts';
import { ask } from '../messages.ts';
import type { Label } from '../policy/types.ts';
import { letFirst } from './let-first.ts';
import { type Changes, onStored } from './on-stored.ts';
import { readStored } from './read-stored.ts';
import type { Tools } from './site.ts';

/** A label younger than this needs no question to the worker, in milliseconds. */
const FRESH = 60 * 60 * 1000;
/** Bounds for asking again, in milliseconds. */
const SOONEST = 5_000;
const LATEST = 60 * 60 * 1000;

/** Shows the label of a subject, first the kept one, and keeps it true until the signal aborts. */
export async function watchLabel(
  about: About,
  show: (label: Label) => void,
  { quiet: quietly, signal }: Pick<Tools, 'quiet' | 'signal'>,
): Promise<void> {
  const { subject } = about;
  const key = `label:${subject}`;
  // Before anything is waited for: so it is one read with those of others, and no change goes unheard.
  onStored(changed, signal);
  const reading = readStored([key, 'revision']).catch(nothing);
  let isStale = false;
  let quiet: (() => boolean) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  async function start(): Promise<void> {
    quiet = await quietly;
    const { [key]: kept, revision } = await reading;
    if (signal.aborted) return;
    const label = isLabel(kept) ? kept : null;
    if (label) show(label);
    if (label && label.revision === revision && isFresh(label) && !isStale) return;
    await refresh();
  }

  async function refresh(): Promise<void> {
    clearTimeout(timer);
    const kept = quiet?.();
    await letFirst(signal);
    for (let seen = 0; !signal.aborted; ) {
      const reply = await ask('label', { ...about, seen, ...(kept && { kept }) });
      if (signal.aborted || (!reply.ok && reply.code === 'gone')) return;
      if (!reply.ok) return again(SOONEST * 2 ** failures++);
      failures = 0;
      const { label, stage, more } = reply.value;
      show(label);
      seen = stage;
      if (more) continue;
      if (label.retryAt) again(Date.parse(label.retryAt) - Date.now());
      return;
    }
  }

  function again(delay: number): void {
    timer = setTimeout(refresh, Math.min(LATEST, Math.max(SOONEST, delay)));
  }

  function changed(keys: string[], changes: Changes): void {
    // What the reader looked up in the panel, in a pause, is kept: the badge follows.
    const isKept = changes[key]?.newValue !== undefined && quiet?.();
    if (!isKept && !keys.some((each) => concerns(each, subject))) return;
    if (quiet) void refresh();
    else isStale = true;
  }

  window.addEventListener('online', () => void (quiet && refresh()), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  await start();
}

/** Where the browser cannot read its own storage, the worker is asked. */
const nothing = (): Record<string, unknown> => ({});

/** What another version or a damaged profile left is not shown. */
function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { level, text, short, name, at } = value as Partial<Label>;
  const words = [level, text, short, name, at];
  return (
    words.every((word) => typeof word === 'string') && isLevel(level) && !Number.isNaN(Date.parse(at ?? ''))
  );
}

const isLevel = (level: unknown) => ['fine', 'notice', 'alert', 'unknown'].some((each) => each === level);

/** Whether a stored key says something about a subject; acceptances are kept for all versions together. */
function concerns(key: string, subject: string): boolean {
  if (['revision', 'paused', 'snoozed'].includes(key)) return true;
  return key.startsWith('accepted:') && `${subject}@`.startsWith(`${key.slice('accepted:'.length)}@`);
}

function isFresh(label: Label): boolean {
  return !label.retryAt && Date.now() - Date.parse(label.at) < FRESH;
}
