import type { Surface } from '../site.ts';
import { dependencyPlaces } from './dependencies-tab.place.ts';
import { dependenciesTab } from './dependencies-tab.ts';
import { listPlaces } from './package-list.place.ts';
import { packageList } from './package-list.ts';
import { versionPlaces } from './versions-tab.place.ts';
import { versionsTab } from './versions-tab.ts';

/** npmjs.com's further surfaces. */
export const NPM_SURFACES: readonly Surface[] = [
  { find: versionsTab, places: versionPlaces },
  { find: dependenciesTab, places: dependencyPlaces },
  { find: packageList, places: listPlaces },
];
