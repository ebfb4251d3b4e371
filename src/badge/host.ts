import { type Theme, themeStyle } from './palette.ts';
import { followTheme } from './theme.ts';

const TAG = 'fineprint-badge';
/** The element within each host that bears the theme's colours. */
const faces = new WeakMap<Element, HTMLElement>();
let colors = '';
let unregistered: Document | undefined;

/**
 * An element for a badge or a note; its face, within its shadow root, bears the colours of the page's theme. Made in a
 * document without a registry of custom elements: where a page registers one by this name, the internals of its own
 * elements would show it the closed shadow root (HTML, "available to element internals"; seen with Chromium 156 and
 * Firefox 153).
 */
export function createHost(face?: HTMLElement): HTMLElement {
  unregistered ??= document.implementation.createHTMLDocument();
  // A style sheet made for this document can be adopted by what belongs to it only.
  const element = document.adoptNode(unregistered.createElement(TAG));
  if (!face) return element;
  if (!colors) followTheme(setTheme);
  faces.set(element, face);
  face.style.cssText = colors;
  return element;
}

/** One observer serves all hosts of a document. */
function setTheme(now: Theme): void {
  colors = themeStyle(now);
  for (const host of document.querySelectorAll(TAG)) {
    const face = faces.get(host);
    if (face) face.style.cssText = colors;
  }
}

/** Isolated, so that a name in another direction never turns the page's words around. */
export function isolated(text: string): HTMLElement[] {
  if (!text) return [];
  const element = document.createElement('bdi');
  element.textContent = text;
  return [element];
}
