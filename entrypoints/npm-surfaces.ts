import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NPM_SURFACES } from '../src/sites/npm/surfaces.ts';
import { offerSurfaces } from '../src/sites/surfaces-door.ts';
import { speakAsExtension } from '../src/speak.ts';

/** Injected into the first page of a tab that may have more than its own badge. */
export default defineUnlistedScript(() => {
  speakAsExtension();
  offerSurfaces(NPM_SURFACES);
});
