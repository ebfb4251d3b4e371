import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engineDoor } from '../src/background/engine-door.ts';
import { openLicenseEngine } from '../src/license/identify/engine.ts';

/** Loaded into the worker with the licence index, when the first text is to be identified. */
export default defineUnlistedScript(() => {
  engineDoor().open = openLicenseEngine;
});
