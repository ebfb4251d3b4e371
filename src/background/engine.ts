import { browser } from 'wxt/browser';
import type { LicenseEngine, LoadIndex } from '../license/types.ts';
import { further } from './further-scripts.ts';
import { shared } from './shared.ts';

const loadIndex: LoadIndex = async (part) => {
  const response = await fetch(browser.runtime.getURL(`/license-index/${part}.bin`));
  return new Uint8Array(await response.arrayBuffer());
};

const opened = shared(async () => (await further('openEngine'))(loadIndex));

/** The licence engine; its script and its index are loaded when the first text is to be identified. */
export const engine: LicenseEngine = {
  identify: async (text) => (await opened.get()).identify(text),
};
