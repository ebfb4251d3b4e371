import { defineContentScript } from 'wxt/utils/define-content-script';
import { door } from '../src/badge/door.ts';
import { drawIcon } from '../src/badge/icon.ts';
import { paletteCss } from '../src/badge/palette.ts';
import { followTheme } from '../src/badge/theme.ts';
import { ask } from '../src/messages.ts';
import { localZone } from '../src/ui/environment.ts';
import { createPanel } from '../src/ui/panel/open-panel.tsx';
import { evidenceHosts } from '../src/ui/text/links.ts';

/** Injected into a page on the first click on a badge; the badge's script finds the panel through the door. */
export default defineContentScript({
  matches: ['https://www.npmjs.com/*', 'https://github.com/*'],
  registration: 'runtime',
  main: () => {
    door().open ??= createPanel({
      ask,
      icon: drawIcon,
      palette: paletteCss,
      followTheme,
      hosts: evidenceHosts(__FINEPRINT_REGISTRY__),
      now: () => new Date(),
      zone: localZone(),
    });
  },
});
