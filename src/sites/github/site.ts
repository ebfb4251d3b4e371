import type { Site } from '../site.ts';
import { repositoryPlaces } from './repository-page.place.ts';

export const github: Site = {
  host: 'github.com',
  places: repositoryPlaces,
  surfaces:
    /^\/(?:[^/]+\/[^/]+\/(?:blob|pull|compare|commit|releases)(?:\/|$)|search|trending|topics\/|orgs\/[^/]+\/repositories|[^/]+\/?(?:\?|$))/,
};
