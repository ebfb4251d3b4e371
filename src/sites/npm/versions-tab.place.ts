import type { BadgePlace, NotePlace, SitePlace } from '../site.ts';
import { drawEdge } from './era-edge.ts';
import { isShown } from './is-shown.ts';
import { packagePage } from './package-page.ts';
import { knownTerms, versionFeed } from './version-feed.ts';
import { SELECTORS } from './versions-tab.selectors.ts';
import { versionsTab } from './versions-tab.ts';

/** One row, with what it was read from: a page with thousands of them is looked at after each of its renders. */
type Row = { version: string; row: Element; key: string; badge: BadgePlace };
type Read = { text: string | null; href: string | null; of: string; row: Row | null };

const readBefore = new WeakMap<Element, Read>();

/** A badge in each row of the lists of versions and tags, and a line wherever an era ends; nothing out of view. */
export function versionPlaces(url: URL): SitePlace[] {
  const page = versionsTab(url);
  if (!page || !isShown(page.name)) return [];
  const rows = SELECTORS.versionRow.flatMap((selectors) => rowsOf(page.name, selectors));
  return [...rows.map(({ badge }) => badge), ...edgePlaces(page.name, rows)];
}

type Selectors = (typeof SELECTORS.versionRow)[number];

function rowsOf(name: string, selectors: Selectors): Row[] {
  return [...document.querySelectorAll(selectors.name)].flatMap(
    (node) => rowOnce(node, name, selectors) ?? [],
  );
}

function rowOnce(node: Element, name: string, selectors: Selectors): Row | null {
  const [text, href] = [node.textContent, node.getAttribute('href')];
  const known = readBefore.get(node);
  if (known?.text === text && known.href === href && known.of === name) return known.row;
  const row = rowOf(node, name, selectors);
  readBefore.set(node, { text, href, of: name, row });
  return row;
}

function rowOf(node: Element, name: string, selectors: Selectors): Row | null {
  const version = versionOf(node, name);
  const row = node.closest(selectors.row);
  const anchor = row?.querySelector(selectors.anchor);
  if (!version || !row || !anchor) return null;
  const list = row.closest('table')?.getAttribute('aria-labelledby') ?? 'list';
  // Several tags may stand for one version.
  const key = `${list} ${version} ${row.lastElementChild?.textContent}`;
  return { version, row, key, badge: badgePlace(name, version, key, anchor, row) };
}

/** A link leads to the version that it names; of a deprecated one there is only the name. */
function versionOf(node: Element, name: string): string | null {
  const text = node.textContent?.trim() ?? '';
  const href = node.getAttribute('href');
  if (href === null) return /^\d[\w.+-]*$/.test(text) ? text : null;
  const linked = packagePage(new URL(href, location.href));
  return linked?.name === name && linked.version === text ? text : null;
}

function badgePlace(name: string, version: string, key: string, anchor: Element, row: Element): BadgePlace {
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
  return rows.flatMap(({ version, row, key, badge: { anchor } }, at) => {
    const next = rows[at + 1];
    const follows = next?.row === row.nextElementSibling && !key.startsWith('current-tags');
    const [terms, then] = [knownTerms(name, version), next ? knownTerms(name, next.version) : null];
    if (!follows || terms === null || then === null || terms === then) return [];
    const draw: NotePlace['draw'] = (tools) => drawEdge(row, tools);
    return [{ key: `${key} edge`, anchor, position: 'append', lazy: true, draw }];
  });
}
