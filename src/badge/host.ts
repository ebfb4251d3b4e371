import { type Theme, themeStyle } from './palette.ts';
import { followTheme } from './theme.ts';

const TAG = 'fineprint-badge';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** The element within each host that bears the theme's colours. */
const faces = new WeakMap<Element, HTMLElement>();
let colors = '';
let unregistered: Document | undefined;

/** An element for a badge or a note; its face, within its shadow root, bears the colours of the page's theme. */
export function createHost(face?: HTMLElement): HTMLElement {
  const element = createUnregistered();
  if (!face) return element;
  if (!colors) followTheme(setTheme);
  faces.set(element, face);
  face.setAttribute('style', colors);
  return element;
}

/**
 * Without a registry of custom elements: where a page registers one by this name, the internals of its own elements
 * would show it the closed shadow root (HTML, "available to element internals"; seen with Chromium 156 and Firefox 153).
 * A browser without scoped registries (DOM, `customElementRegistry`) makes it in another document, which takes longer.
 */
function createUnregistered(): HTMLElement {
  // Not of the document itself, on which a page's own form of that name would be found.
  if (Reflect.has(Document.prototype, 'customElementRegistry'))
    return document.createElement(TAG, { customElementRegistry: null });
  unregistered ??= new Document();
  // A style sheet made for this document can be adopted by what belongs to it only.
  return document.adoptNode(unregistered.createElementNS(XHTML, TAG)) as HTMLElement;
}

/** One observer serves all hosts of a document. */
function setTheme(now: Theme): void {
  colors = themeStyle(now);
  for (const host of document.querySelectorAll(TAG)) {
    faces.get(host)?.setAttribute('style', colors);
  }
}

/** Isolated, so that a name in another direction never turns the page's words around. */
export function isolated(text: string): HTMLElement[] {
  if (!text) return [];
  const element = document.createElement('bdi');
  element.textContent = text;
  return [element];
}
