import { apps } from './packages/apps.ts';
import { lerna, lernaPublish } from './packages/lerna.ts';
import { mapboxGl } from './packages/mapbox-gl.ts';
import { react } from './packages/react.ts';
import { samples } from './packages/samples.ts';
import { uaParserJs } from './packages/ua-parser-js.ts';
import { appRepositories } from './repositories/apps.ts';
import { known } from './repositories/known.ts';
import { lernaRepository } from './repositories/lerna.ts';
import { sampleRepositories } from './repositories/samples.ts';
import type { Facts } from './types.ts';

/** Everything that the world knows unless a test brings its own. */
export const FACTS: Facts = {
  packages: [lerna, lernaPublish, uaParserJs, react, mapboxGl, ...samples, ...apps],
  repositories: [lernaRepository, ...known, ...sampleRepositories, ...appRepositories],
};
