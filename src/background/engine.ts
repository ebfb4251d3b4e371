import { browser } from 'wxt/browser';
import { openLicenseEngine } from '../license/identify/engine.ts';
import type { LicenseEngine, LoadIndex } from '../license/types.ts';

const load: LoadIndex = async (part) => {
  const response = await fetch(browser.runtime.getURL(`/license-index/${part}.bin`));
  return new Uint8Array(await response.arrayBuffer());
};

let opened: Promise<LicenseEngine> | null = null;

/** The licence engine; its index is loaded when the first text is to be identified. */
export const engine: LicenseEngine = {
  async identify(text) {
    opened ??= openLicenseEngine(load);
    return (await opened).identify(text);
  },
};
