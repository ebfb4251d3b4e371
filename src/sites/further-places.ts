import { ask } from '../messages.ts';
import type { Site, SitePlace } from './site.ts';
import { surfacesDoor } from './surfaces-door.ts';

/**
 * The places of the site's further surfaces. Their script is injected on the first page that has one, so that the
 * badge's own script stays small; it asks for another look once it is there.
 */
export function furtherPlaces(site: Site): (url: URL) => SitePlace[] {
  const door = surfacesDoor();
  let asked = false;
  return (url) => {
    if (!site.surfaces.test(url.pathname + url.search)) return [];
    if (!door.places && !asked) {
      asked = true;
      void ask('openSurfaces', {}).then((reply) => {
        asked = reply.ok || reply.code === 'gone';
      });
    }
    return door.places?.(url) ?? [];
  };
}
