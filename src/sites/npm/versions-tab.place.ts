import type { BadgePlace } from '../site.ts';
import { isShown } from './is-shown.ts';
import { packagePage } from './package-page.ts';
import { SELECTORS } from './selectors.ts';
import { versionFeed } from './version-feed.ts';
import { versionsTab } from './versions-tab.ts';

/** A badge in each row of the lists of versions and tags; rows out of view have none yet. */
export function versionPlaces(url: URL): BadgePlace[] {
  const page = versionsTab(url);
  if (!page || !isShown(page.name)) return [];
  return SELECTORS.versionRow.flatMap((selectors) =>
    [...document.querySelectorAll(selectors.row)].flatMap((row) => {
      const version = versionOf(row.querySelector(selectors.name), page.name);
      const anchor = row.querySelector(selectors.anchor);
      return version && anchor ? [place(page.name, version, row, anchor)] : [];
    }),
  );
}

/** A link leads to the version that it names; of a deprecated one there is only the name. */
function versionOf(node: Element | null, name: string): string | null {
  const text = node?.textContent?.trim() ?? '';
  const href = node?.getAttribute('href') ?? null;
  if (href === null) return /^\d[\w.+-]*$/.test(text) ? text : null;
  const linked = packagePage(new URL(href, location.href));
  return linked?.name === name && linked.version === text ? text : null;
}

function place(name: string, version: string, row: Element, anchor: Element): BadgePlace {
  const list = row.closest('table')?.getAttribute('aria-labelledby') ?? 'list';
  return {
    // Several tags may stand for one version.
    key: `${list} ${version} ${row.lastElementChild?.textContent}`,
    subject: `npm:${name}@${version}`,
    anchor,
    position: 'append',
    form: 'full',
    lazy: true,
    room: anchor.closest('td') ?? row,
    feed: versionFeed(name, version),
  };
}
