import type { BadgePlace, NotePlace, SitePlace } from '../site.ts';
import { drawEdge } from './era-edge.ts';
import { isShown } from './is-shown.ts';
import { packagePage } from './package-page.ts';
import { SELECTORS } from './selectors.ts';
import { knownTerms, versionFeed } from './version-feed.ts';
import { versionsTab } from './versions-tab.ts';

type Row = { version: string; row: Element; anchor: Element; key: string };

/** A badge in each row of the lists of versions and tags, and a line wherever an era ends; nothing out of view. */
export function versionPlaces(url: URL): SitePlace[] {
  const page = versionsTab(url);
  if (!page || !isShown(page.name)) return [];
  const rows = SELECTORS.versionRow.flatMap((selectors) => rowsOf(page.name, selectors));
  return [...rows.map((row) => badgePlace(page.name, row)), ...edgePlaces(page.name, rows)];
}

function rowsOf(name: string, selectors: (typeof SELECTORS.versionRow)[number]): Row[] {
  return [...document.querySelectorAll(selectors.row)].flatMap((row) => {
    const version = versionOf(row.querySelector(selectors.name), name);
    const anchor = row.querySelector(selectors.anchor);
    const list = row.closest('table')?.getAttribute('aria-labelledby') ?? 'list';
    // Several tags may stand for one version.
    const key = `${list} ${version} ${row.lastElementChild?.textContent}`;
    return version && anchor ? [{ version, row, anchor, key }] : [];
  });
}

/** A link leads to the version that it names; of a deprecated one there is only the name. */
function versionOf(node: Element | null, name: string): string | null {
  const text = node?.textContent?.trim() ?? '';
  const href = node?.getAttribute('href') ?? null;
  if (href === null) return /^\d[\w.+-]*$/.test(text) ? text : null;
  const linked = packagePage(new URL(href, location.href));
  return linked?.name === name && linked.version === text ? text : null;
}

function badgePlace(name: string, { version, row, anchor, key }: Row): BadgePlace {
  return {
    key,
    subject: `npm:${name}@${version}`,
    anchor,
    position: 'append',
    form: 'full',
    lazy: true,
    room: anchor.closest('td') ?? row,
    feed: versionFeed(name, version),
  };
}

/** Where two rows that follow each other in the history are under different terms. */
function edgePlaces(name: string, rows: Row[]): NotePlace[] {
  return rows.flatMap(({ version, row, anchor, key }, at) => {
    const next = rows[at + 1];
    const follows = next?.row === row.nextElementSibling && !key.startsWith('current-tags');
    const [terms, then] = [knownTerms(name, version), next ? knownTerms(name, next.version) : null];
    if (!follows || terms === null || then === null || terms === then) return [];
    const draw: NotePlace['draw'] = (tools) => drawEdge(row, tools);
    return [{ key: `${key} edge`, anchor, position: 'append', lazy: true, draw }];
  });
}
