import type { SitePlace } from '../site.ts';
import { changedFilePlaces } from './changed-files.place.ts';
import { licenseFilePlaces } from './license-file.place.ts';
import { manifestPlaces } from './manifest-file.place.ts';

/** The places of github.com's further surfaces. */
export function githubSurfaces(url: URL): SitePlace[] {
  return [...licenseFilePlaces(url), ...manifestPlaces(url), ...changedFilePlaces(url)];
}
