import type { RequestName } from '../messages.ts';

/** What is known of a message's sender, as the browser tells it. */
export type Sender = {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
};
/** This extension's own id and the root of its pages. */
export type Self = { id: string; root: string };

const SITES = ['https://www.npmjs.com', 'https://github.com'];
/** What a content script may ask; it can neither read nor change the settings, nor read any list. */
const FROM_SITES: readonly RequestName[] = [
  'label',
  'story',
  'brief',
  'versions',
  'move',
  'readText',
  'listed',
  'releases',
  'licenseText',
  'licenseHistory',
  'openPanel',
  'openHistory',
  'openSurfaces',
  'accept',
  'unaccept',
  'watch',
  'unwatch',
  'snooze',
];
/** What leaves a trace, and so is not done for a private window. */
const KEEPS: readonly RequestName[] = ['accept', 'unaccept', 'watch', 'unwatch', 'snooze', 'openHistory'];

/** Whether this sender may ask this: our own pages anything, content scripts on the two sites a few things. */
export function mayAsk(name: RequestName, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id || sender.url === undefined) return false;
  if (sender.url.startsWith(self.root)) return true;
  const isSite = SITES.includes(originOf(sender.url)) && sender.frameId === 0 && sender.tab?.id !== undefined;
  return isSite && FROM_SITES.includes(name);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** Whether this would keep something that a private window must not leave behind. */
export function leavesTrace(name: RequestName, sender: Sender): boolean {
  return sender.tab?.incognito === true && KEEPS.includes(name);
}
