import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { npmSurfaces } from '../src/sites/npm/surfaces.ts';
import { surfacesDoor } from '../src/sites/surfaces-door.ts';

/** Injected into the first page of a tab that has more than its own badge; the badge's script mounts what it finds. */
export default defineUnlistedScript(() => {
  const door = surfacesDoor();
  door.places ??= npmSurfaces;
  door.look?.();
});
