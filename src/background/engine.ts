import { browser } from 'wxt/browser';
import type { LicenseEngine, LoadIndex } from '../license/types.ts';
import { loadEngineScript } from './engine-script.ts';

const loadIndex: LoadIndex = async (part) => {
  const response = await fetch(browser.runtime.getURL(`/license-index/${part}.bin`));
  return new Uint8Array(await response.arrayBuffer());
};

let opened: Promise<LicenseEngine> | null = null;

/** The licence engine; its script and its index are loaded when the first text is to be identified. */
export const engine: LicenseEngine = {
  async identify(text) {
    opened ??= open();
    return (await opened).identify(text);
  },
};

/** What could not be loaded is tried for again with the next text. */
async function open(): Promise<LicenseEngine> {
  try {
    const openEngine = await loadEngineScript();
    return await openEngine(loadIndex);
  } catch (error) {
    opened = null;
    throw error;
  }
}
