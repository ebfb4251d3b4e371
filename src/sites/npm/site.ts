import type { Site } from '../site.ts';
import { packagePlaces } from './package-page.place.ts';

export const npm: Site = {
  host: 'www.npmjs.com',
  places: packagePlaces,
  surfaces: /^\/(?:package\/.+[?&]activeTab=(?:versions|dependencies)|search|~|org\/|browse\/)/,
};
