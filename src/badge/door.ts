import type { About } from '../messages/about.ts';
import type { ask } from '../messages.ts';
import type { drawIcon } from './icon.ts';
import type { themeStyle } from './palette.ts';
import type { followTheme } from './theme.ts';

/** What the badge's script lends the panel's, so that neither has its own way to the worker, icons and colours. */
export type Lent = {
  ask: typeof ask;
  icon: typeof drawIcon;
  palette: typeof themeStyle;
  followTheme: typeof followTheme;
};
/** What the panel's script and the badge's script offer each other. */
export type Door = { open?: (anchor: HTMLElement, about: About) => void; lent?: Lent };

/**
 * The one object that the badge's and the panel's scripts share. All content scripts of an extension run in
 * one isolated world per document, so the page can neither see nor call it (a DOM event it could).
 */
export function door(): Door {
  const world = globalThis as { fineprintDoor?: Door };
  world.fineprintDoor ??= {};
  return world.fineprintDoor;
}
