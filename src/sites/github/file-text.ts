import { embeddedRoutes } from './embedded.ts';
import { SELECTORS } from './file-view.selectors.ts';

/**
 * The words of the file that a page shows; null where they are not (wholly) there. Lines come and go while a reader
 * scrolls, so they are the last resort: the page's own copies of the whole file go first.
 */
export function fileText(path: string): string | null {
  return fromField() ?? fromData(path) ?? fromLines();
}

/** A hidden field holds the file for the page's own cursor and search. */
function fromField(): string | null {
  const field = document.querySelector<HTMLTextAreaElement>(SELECTORS.fileField[0]);
  return field && field.value !== '' ? field.value : null;
}

/** The data that came with the page; soft navigation leaves that of the page before, so its path is compared. */
function fromData(path: string): string | null {
  const routes = embeddedRoutes();
  if (!routes.some((route) => route.path === path)) return null;
  const raw = routes
    .flatMap((route) => [route.rawLines, (route.blob as { rawLines?: unknown } | null | undefined)?.rawLines])
    .find(Array.isArray);
  return raw ? raw.map(String).join('\n') : null;
}

/** All lines, where the page has all: their numbers go from 1 without a gap. */
function fromLines(): string | null {
  const lines = [...document.querySelectorAll(SELECTORS.codeLine.join(', '))];
  const isWhole = lines.length > 0 && lines.every((line, index) => line.id === `LC${index + 1}`);
  const texts = lines.map((line) => (line.textContent ?? '').replace(/\n$/, ''));
  return isWhole && texts.some((text) => text !== '') ? texts.join('\n') : null;
}
