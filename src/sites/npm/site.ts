import type { Site } from '../site.ts';
import { dependenciesTab } from './dependencies-tab.ts';
import { packageList } from './package-list.ts';
import { packagePlaces } from './package-page.place.ts';
import { versionsTab } from './versions-tab.ts';

export const npm: Site = {
  host: 'www.npmjs.com',
  places: packagePlaces,
  surfaces: [versionsTab, dependenciesTab, packageList],
};
