import type { About } from '../messages/about.ts';
import type { ask } from '../messages.ts';

/** What the panel's script and the badge's script offer each other: to open, and to ask the worker. */
export type Door = { open?: (anchor: HTMLElement, about: About) => void; ask?: typeof ask };

/**
 * The one object that the badge's and the panel's scripts share. All content scripts of an extension run in
 * one isolated world per document, so the page can neither see nor call it (a DOM event it could).
 */
export function door(): Door {
  const world = globalThis as { fineprintDoor?: Door };
  world.fineprintDoor ??= {};
  return world.fineprintDoor;
}
