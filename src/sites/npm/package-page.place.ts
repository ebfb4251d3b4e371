import type { BadgePlace } from '../site.ts';
import { isShown } from './is-shown.ts';
import { SELECTORS } from './package-page.selectors.ts';
import { packagePage } from './package-page.ts';

/**
 * The badge stands in the heading of the licence cell: a long id fills the half-width cell's second line, and React
 * does not compare the tail of a heading whose only child is text, so hydration leaves the node alone.
 */
export function packagePlaces(url: URL): BadgePlace[] {
  const page = packagePage(url);
  if (!page || !isShown(page.name)) return [];
  const heading = licenseHeading();
  if (!heading) return [];
  const { subject } = page;
  return [{ key: subject, subject, anchor: heading, position: 'append', form: 'short', room: heading }];
}

function licenseHeading(): Element | null {
  for (const selector of SELECTORS.cellHeading) {
    for (const heading of document.querySelectorAll(selector)) {
      const isLicense = heading.textContent?.trim() === 'License';
      if (isLicense && heading.nextElementSibling?.tagName === 'P') return heading;
    }
  }
  return null;
}
