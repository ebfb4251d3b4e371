import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ANSWERS } from '../src/answers/script.ts';
import { workerDoor } from '../src/background/worker-door.ts';
import { speakAsExtension } from '../src/speak.ts';

/** Loaded into the worker when something is to be looked up or told for the first time. */
export default defineUnlistedScript(() => {
  speakAsExtension();
  workerDoor().answers = ANSWERS;
});
