import path from 'node:path';
import type { Plugin } from 'vite';

const OURS = path.resolve(import.meta.dirname, '../../src/script-life.ts');

/** Gives content scripts our own class for how long they live, in the place of WXT's. */
export function ownScriptLife(): Plugin {
  return {
    name: 'own-script-life',
    enforce: 'pre',
    load(id) {
      return /[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/.test(id)
        ? `export { ContentScriptContext } from ${JSON.stringify(OURS)};`
        : null;
    },
  };
}
