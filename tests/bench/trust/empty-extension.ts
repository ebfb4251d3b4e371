import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const POLYFILL = createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.min.js');
const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  permissions: ['storage'],
  background: { service_worker: 'background.js' },
  content_scripts: [
    {
      matches: ['https://www.npmjs.com/*', 'https://github.com/*'],
      js: ['polyfill.js', 'content.js'],
      run_at: 'document_idle',
    },
  ],
};
const BACKGROUND = 'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply(message); });';
/** Leaves its times where the bench can read them: on the page's root. */
const CONTENT = `(async () => {
  const start = performance.now();
  await chrome.storage.local.get('nothing');
  const read = performance.now() - start;
  const before = performance.now();
  await chrome.runtime.sendMessage({});
  const roundTrip = performance.now() - before;
  document.documentElement.dataset.emptyExtension = JSON.stringify({ read, roundTrip });
})();`;

/** What the empty extension took in a page, in milliseconds: a bare read of storage, a message to its worker and back. */
export type EmptyTimes = { read: number; roundTrip: number };

/** Writes an extension that does nothing but take times; gives its folder. Figures of ours stand beside its own. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fineprint-empty-'));
  copyFileSync(POLYFILL, path.join(folder, 'polyfill.js'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'background.js'), BACKGROUND);
  writeFileSync(path.join(folder, 'content.js'), CONTENT);
  return folder;
}
