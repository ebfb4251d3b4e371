import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { door } from '../src/badge/door.ts';
import { speakAsExtension } from '../src/speak.ts';
import { localZone } from '../src/ui/environment.ts';
import { createPanel } from '../src/ui/panel/open-panel.tsx';
import { evidenceHosts } from '../src/ui/text/links.ts';

/**
 * Injected into a page on the first click on a badge; the badge's script finds the panel through the door, and lends it
 * its own way to ask the worker, its icons and colours.
 */
export default defineUnlistedScript(() => {
  speakAsExtension();
  const { lent, open } = door();
  if (open || !lent) return;
  door().open = createPanel({
    ...lent,
    hosts: evidenceHosts(__FINEPRINT_REGISTRY__),
    now: () => new Date(),
    zone: localZone(),
  });
});
