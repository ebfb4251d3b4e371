import type { About } from '../messages.ts';

/** What the panel's script offers to the badge's script. */
export type Door = { open?: (anchor: HTMLElement, about: About) => void };

/**
 * The one object that the badge's and the panel's scripts share. All content scripts of an extension run in
 * one isolated world per document, so the page can neither see nor call it (a DOM event it could).
 */
export function door(): Door {
  const world = globalThis as { fineprintDoor?: Door };
  world.fineprintDoor ??= {};
  return world.fineprintDoor;
}
