import type { Surface } from '../site.ts';
import { changedFilePlaces } from './changed-files.place.ts';
import { comparison } from './comparison.ts';
import { licenseFilePlaces } from './license-file.place.ts';
import { licenseFile } from './license-file.ts';
import { manifestPlaces } from './manifest-file.place.ts';
import { manifestFile } from './manifest-file.ts';
import { releasePlaces } from './releases.place.ts';
import { releases } from './releases.ts';
import { listedPlaces } from './repository-list.place.ts';
import { repositoryList } from './repository-list.ts';

/** github.com's further surfaces. */
export const GITHUB_SURFACES: readonly Surface[] = [
  { find: licenseFile, places: licenseFilePlaces },
  { find: manifestFile, places: manifestPlaces },
  { find: comparison, places: changedFilePlaces },
  { find: repositoryList, places: listedPlaces },
  { find: releases, places: releasePlaces },
];
