import type { Plugin } from 'vite';

/** The browser's interfaces that we call, of those in the polyfill's table; a test compares them with the sources. */
export const NEEDED: readonly string[] = [
  'alarms',
  'extension',
  'notifications',
  'permissions',
  'runtime',
  'storage',
  'tabs',
];

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves the interfaces that nobody calls out of the polyfill's table of them: 1 kB, compressed, in every script.
 * @throws Error where the polyfill looks different than in version 0.12
 */
export function neededApis(): Plugin {
  return {
    name: 'needed-apis',
    enforce: 'pre',
    transform(code, id) {
      return /[\\/]webextension-polyfill[\\/]dist[\\/][\w-]+\.js$/.test(id) ? leaveOut(code) : null;
    },
  };
}

/** The polyfill's source with a shorter table. */
export function leaveOut(code: string): string {
  const table = TABLE.exec(code)?.[1];
  if (!table) throw new Error('webextension-polyfill has no table of interfaces where one was expected');
  const all: unknown = JSON.parse(table);
  const kept = Object.entries(all ?? {}).filter(([name]) => NEEDED.includes(name));
  return code.replace(table, () => JSON.stringify(Object.fromEntries(kept)));
}
