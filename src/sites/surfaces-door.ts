import type { SitePlace, Surface } from './site.ts';

/** What the surfaces' script offers to the badge's script, and the other way round. */
export type SurfacesDoor = { places?: (url: URL) => SitePlace[]; look?: () => void };

/** The object that both scripts share: an extension's scripts run in one isolated world per document. */
export function surfacesDoor(): SurfacesDoor {
  const world = globalThis as { fineprintSurfaces?: SurfacesDoor };
  world.fineprintSurfaces ??= {};
  return world.fineprintSurfaces;
}

/** Offers the places of surfaces to the badge's script, which mounts what it finds. */
export function offerSurfaces(surfaces: readonly Surface[]): void {
  const door = surfacesDoor();
  door.places ??= (url) => surfaces.flatMap(({ places }) => places(url));
  door.look?.();
}
