import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workerDoor } from '../src/background/worker-door.ts';
import { openLicenseEngine } from '../src/license/identify/engine.ts';

/** Loaded into the worker with the licence index, when the first text is to be identified. */
export default defineUnlistedScript(() => {
  workerDoor().openEngine = openLicenseEngine;
});
