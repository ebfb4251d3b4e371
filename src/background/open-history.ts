import { browser } from 'wxt/browser';
import { type About, historyAddress } from '../messages/about.ts';
import type { Sender } from './senders.ts';

/**
 * Opens the full history in a tab beside the sender's. Throws for a repository that isn't known to be public: the page
 * has not the session through which alone such a repository is looked at.
 */
export async function openHistory(about: About, { tab }: Sender): Promise<Record<string, never>> {
  if (about.subject.startsWith('github:') && about.visibility !== 'public') {
    throw new Error('the full history is for public repositories');
  }
  const url = browser.runtime.getURL(`/${historyAddress(about)}`);
  await browser.tabs.create({ url, ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });
  return {};
}
