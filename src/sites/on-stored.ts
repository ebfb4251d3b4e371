import { browser } from 'wxt/browser';

/** What changed in storage, by key. */
export type Changes = Record<string, { newValue?: unknown }>;
/** Runs `changed` with what changed in the extension's local storage, until the signal aborts. */
export type OnStored = (changed: (keys: string[], changes: Changes) => void, signal: AbortSignal) => void;

const followers = new Set<Parameters<OnStored>[0]>();

/** One listener of the browser's serves all who follow. */
export const onStored: OnStored = (changed, signal) => {
  if (followers.size === 0) browser.storage.onChanged.addListener(tell);
  followers.add(changed);
  signal.addEventListener('abort', () => {
    followers.delete(changed);
    if (followers.size === 0) browser.storage.onChanged.removeListener(tell);
  });
};

function tell(changes: Changes, area: string): void {
  if (area !== 'local') return;
  const keys = Object.keys(changes);
  for (const follow of followers) follow(keys, changes);
}
