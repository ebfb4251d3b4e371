import type { Theme } from './palette.ts';
import { followTheme } from './theme.ts';

const TAG = 'fineprint-badge';
let theme: Theme | undefined;

/**
 * An element for a badge or a note, in the page's theme. Made in a document without a registry of custom elements: where a
 * page registers one by this name, the internals of its own elements would show it the closed shadow root (HTML,
 * "available to element internals"; seen with Chromium 156 and Firefox 153).
 */
export function createHost(): HTMLElement {
  const element = document.implementation.createHTMLDocument().createElement(TAG);
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
