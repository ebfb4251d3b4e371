import type { Environment } from '../environment.ts';
import { tokensStyle } from '../tokens.ts';

/** Keeps the colours of the document's theme on the element that everything of ours stands in, until the signal aborts. */
export function wearTheme(
  { followTheme, palette }: Environment,
  box: HTMLElement,
  signal?: AbortSignal,
): void {
  followTheme((theme) => {
    box.style.cssText = tokensStyle(theme) + palette(theme);
  }, signal);
}
