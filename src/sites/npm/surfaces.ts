import type { SitePlace } from '../site.ts';
import { dependencyPlaces } from './dependencies-tab.place.ts';
import { listPlaces } from './package-list.place.ts';
import { versionPlaces } from './versions-tab.place.ts';

/** The places of npmjs.com's further surfaces. */
export function npmSurfaces(url: URL): SitePlace[] {
  return [...versionPlaces(url), ...dependencyPlaces(url), ...listPlaces(url)];
}
