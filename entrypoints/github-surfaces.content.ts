import { defineContentScript } from 'wxt/utils/define-content-script';
import { githubSurfaces } from '../src/sites/github/surfaces.ts';
import { surfacesDoor } from '../src/sites/surfaces-door.ts';

/** Injected into the first page of a tab that has more than its own badge; the badge's script mounts what it finds. */
export default defineContentScript({
  matches: ['https://github.com/*'],
  registration: 'runtime',
  main: () => {
    const door = surfacesDoor();
    door.places ??= githubSurfaces;
    door.look?.();
  },
});
