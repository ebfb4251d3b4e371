import type { Site } from '../site.ts';
import { comparison } from './comparison.ts';
import { licenseFile } from './license-file.ts';
import { manifestFile } from './manifest-file.ts';
import { repositoryPlaces } from './repository-page.place.ts';

export const github: Site = {
  host: 'github.com',
  places: repositoryPlaces,
  surfaces: [licenseFile, manifestFile, comparison],
};
