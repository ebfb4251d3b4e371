import { defineContentScript } from 'wxt/utils/define-content-script';
import { npm } from '../src/sites/npm/site.ts';
import { runSite } from '../src/sites/run.ts';

export default defineContentScript({
  matches: ['https://www.npmjs.com/*'],
  runAt: 'document_idle',
  main: (ctx) => runSite(npm, ctx.signal),
});
