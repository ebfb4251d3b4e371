import type { Sources } from '../sources/types.ts';
import type { Gathered } from './evidence-builder.ts';
import type { Identified } from './identified.ts';
import type { Keeper } from './keeper.ts';

/**
 * `list`: what a row of a list needs, the declared field and the texts that are kept anyway (of a repository: its licence
 * files as they stand); `badge` (default): few requests; `story`: 20 licence revisions at most (docs/surfaces.md).
 */
export type Depth = 'list' | 'badge' | 'story';

/** What a use case works with: where things are kept, who is asked, and the tracks still to come. */
export type Desk = {
  gathered: Gathered;
  keeper: Keeper;
  sources: Sources;
  identified: Identified;
  depth: Depth;
};
