import { SELECTORS } from './file-view.selectors.ts';

/** The lines of a file view that are in the page now, by their numbers from 1. */
export function codeLines(): Map<number, Element> {
  const lines = [...document.querySelectorAll(SELECTORS.codeLine.join(', '))];
  return new Map(lines.map((line) => [Number(line.id.slice('LC'.length)), line]));
}
