import type { Theme } from './palette.ts';
import { followTheme } from './theme.ts';

const TAG = 'fineprint-badge';
let theme: Theme | undefined;

/** An element for a badge or a note, in the page's theme. */
export function createHost(): HTMLElement {
  const element = document.createElement(TAG);
  if (!theme) followTheme(setTheme);
  element.dataset.fineprintTheme = theme;
  return element;
}

/** One observer serves all hosts of a document. */
function setTheme(now: Theme): void {
  theme = now;
  for (const host of document.querySelectorAll<HTMLElement>(TAG)) host.dataset.fineprintTheme = now;
}

/** Isolated, so that a name in another direction never turns the page's words around. */
export function isolated(text: string): HTMLElement[] {
  if (!text) return [];
  const element = document.createElement('bdi');
  element.textContent = text;
  return [element];
}
