import type { Site } from '../site.ts';
import { repositoryPlaces } from './repository-page.place.ts';

export const github: Site = { host: 'github.com', places: repositoryPlaces, surfaces: [] };
