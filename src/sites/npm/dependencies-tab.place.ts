import { briefFeed } from '../briefs.ts';
import { summaryPlace } from '../dependency-summary.ts';
import type { SitePlace } from '../site.ts';
import { SELECTORS } from './dependencies-tab.selectors.ts';
import { dependenciesTab } from './dependencies-tab.ts';
import { isShown } from './is-shown.ts';
import { linkedPackage } from './linked-package.ts';

/** A small badge at each dependency's corner, and one line beside each list's heading. */
export function dependencyPlaces(url: URL): SitePlace[] {
  const page = dependenciesTab(url);
  if (!page || !isShown(page.name)) return [];
  const found = SELECTORS.dependency.map((selector) => [...document.querySelectorAll(selector)]);
  const lists = Map.groupBy(found.find((each) => each.length > 0) ?? [], (link) => link.closest('ul'));
  return [...lists].flatMap(([list, links], place) => listPlaces(page.subject, list, links, place));
}

function listPlaces(subject: string, list: Element | null, links: Element[], at: number): SitePlace[] {
  const names = links.map(linkedPackage);
  const badges = links.flatMap((link, index) => {
    const name = names[index];
    return name ? [badgePlace(`${subject} ${at} ${name}`, name, link)] : [];
  });
  const heading = list?.previousElementSibling;
  if (!heading || !/^H[1-6]$/.test(heading.tagName)) return badges;
  const wanted = names.flatMap((name) => (name ? [{ name, range: null }] : []));
  return [
    summaryPlace(`${subject} ${at} summary`, { anchor: heading, position: 'append', room: heading }, wanted),
    ...badges,
  ];
}

function badgePlace(key: string, name: string, link: Element): SitePlace {
  return {
    key,
    subject: `npm:${name}`,
    anchor: link,
    position: 'append',
    form: 'icon',
    lazy: true,
    room: 'corner',
    feed: briefFeed({ name, range: null }),
  };
}
