import { isPaused } from '../messages/paused.ts';
import { savesData } from '../messages/saves-data.ts';
import { onStored } from './on-stored.ts';
import { readStored } from './read-stored.ts';

/** Whether only facts at hand may be shown here: this site is paused, or the browser asks to save data. */
export async function watchQuiet(host: string, signal: AbortSignal): Promise<() => boolean> {
  let until: string | null | undefined;
  const read = (paused: unknown) => {
    until =
      typeof paused === 'object' && paused !== null
        ? (paused as Record<string, string | null>)[host]
        : undefined;
  };
  onStored((_, { paused }) => {
    if (paused) read(paused.newValue);
  }, signal);
  read((await readStored(['paused'])).paused);
  return () => isPaused(until, Date.now()) || savesData();
}
