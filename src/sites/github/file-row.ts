import type { SitePlace } from '../site.ts';
import { SELECTORS } from './file-view.selectors.ts';

/** Where a line about a file goes: the end of the row with its name; null where there is none. */
export function fileRow(): Pick<SitePlace, 'anchor' | 'position' | 'room'> | null {
  for (const { anchor: selector, flows } of SELECTORS.fileRow) {
    const anchor = document.querySelector(selector);
    if (anchor) return { anchor, position: 'append', room: flows ? 'row' : anchor };
  }
  return null;
}
