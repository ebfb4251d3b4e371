import type { SitePlace } from '../site.ts';
import { packagePage } from './package-page.ts';
import { SELECTORS } from './selectors.ts';

/**
 * The badge stands in the heading of the licence cell: a long id fills the half-width cell's second line, and React
 * does not compare the tail of a heading whose only child is text, so hydration leaves the node alone.
 */
export function packagePlaces(url: URL): SitePlace[] {
  const page = packagePage(url);
  if (!page || !showsPackage(page.name)) return [];
  const heading = licenseHeading();
  if (!heading) return [];
  const { subject } = page;
  return [{ key: subject, subject, anchor: heading, position: 'append', form: 'short' }];
}

/** Between a click and the new page's render the address is ahead of what is shown. */
function showsPackage(name: string): boolean {
  return SELECTORS.title.some((selector) =>
    [...document.querySelectorAll(selector)].some((node) => node.textContent?.trim() === name),
  );
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
