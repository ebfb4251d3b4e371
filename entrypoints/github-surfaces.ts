import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { GITHUB_SURFACES } from '../src/sites/github/surfaces.ts';
import { offerSurfaces } from '../src/sites/surfaces-door.ts';
import { speakAsExtension } from '../src/speak.ts';

/** Injected into the first page of a tab that may have more than its own badge. */
export default defineUnlistedScript(() => {
  speakAsExtension();
  offerSurfaces(GITHUB_SURFACES);
});
