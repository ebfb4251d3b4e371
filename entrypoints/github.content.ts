import { defineContentScript } from 'wxt/utils/define-content-script';
import { github } from '../src/sites/github/site.ts';
import { runSite } from '../src/sites/run.ts';
import { speakAsExtension } from '../src/speak.ts';

export default defineContentScript({
  matches: ['https://github.com/*'],
  runAt: 'document_idle',
  main: (ctx) => {
    speakAsExtension();
    runSite(github, ctx.signal);
  },
});
