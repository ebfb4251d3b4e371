import type { SitePlace } from '../site.ts';
import { SELECTORS } from './changed-files.selectors.ts';

/** A changed file in a comparison, with the place for a line in its header. */
export type ChangedFile = {
  path: string;
  element: Element;
  row: Pick<SitePlace, 'anchor' | 'position' | 'room'>;
};

/** The changed files of a comparison that the page has now. */
export function changedFiles(): ChangedFile[] {
  return SELECTORS.changedFile.flatMap((selectors) =>
    [...document.querySelectorAll(selectors.file)].flatMap((element) => {
      const path = pathOf(element.querySelector(selectors.path), selectors.attribute);
      const anchor = element.querySelector(selectors.row);
      if (!path || !anchor) return [];
      const room = selectors.flows ? ('row' as const) : anchor;
      const row = { anchor, position: 'append' as const, room };
      return [{ path, element, row }];
    }),
  );
}

/** Marks of direction are put around paths, so that they read left to right. */
function pathOf(node: Element | null, attribute: string): string | null {
  const text = attribute === '' ? node?.textContent : node?.getAttribute(attribute);
  return text?.replace(/[\u200e\u200f]/g, '').trim() || null;
}
