import type { LicenseEngine } from '../license/types.ts';
import type { Requests } from '../messages.ts';
import { briefOf, type Looks } from './briefs.ts';
import { versionLabelsOf } from './version-labels.ts';

export type SurfaceAnswers = ReturnType<typeof createSurfaceAnswers>;

/** What surfaces ask beside labels: about lists of packages and versions. */
export function createSurfaceAnswers(looks: Looks, engine: LicenseEngine) {
  return {
    brief: ({ wanted }: Requests['brief']['request']) => briefOf(wanted, looks),
    versions: ({ packageName }: Requests['versions']['request']) =>
      versionLabelsOf(packageName, looks, engine),
  };
}
