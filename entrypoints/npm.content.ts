import { defineContentScript } from 'wxt/utils/define-content-script';
import { npm } from '../src/sites/npm/site.ts';
import { runSite } from '../src/sites/run.ts';
import { speakAsExtension } from '../src/speak.ts';

export default defineContentScript({
  matches: ['https://www.npmjs.com/*'],
  runAt: 'document_idle',
  main: (ctx) => {
    speakAsExtension();
    runSite(npm, ctx.signal);
  },
});
