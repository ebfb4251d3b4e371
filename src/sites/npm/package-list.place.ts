import { briefFeed } from '../briefs.ts';
import type { BadgePlace } from '../site.ts';
import { linkedPackage } from './linked-package.ts';
import { SELECTORS } from './package-list.selectors.ts';
import { packageList } from './package-list.ts';

/** A badge after each package's name in a list, once it is in view. */
export function listPlaces(url: URL): BadgePlace[] {
  if (!packageList(url)) return [];
  const found = SELECTORS.listed.map((selector) => [...document.querySelectorAll(selector)]);
  const headings = found.find((each) => each.length > 0) ?? [];
  return headings.flatMap((heading) => {
    const name = linkedPackage(heading.parentElement);
    return name ? [place(name, heading)] : [];
  });
}

function place(name: string, heading: Element): BadgePlace {
  return {
    key: `listed ${name}`,
    subject: `npm:${name}`,
    anchor: heading,
    position: 'append',
    form: 'full',
    lazy: true,
    room: heading.closest('section, li') ?? heading,
    feed: briefFeed({ name, range: null }),
  };
}
