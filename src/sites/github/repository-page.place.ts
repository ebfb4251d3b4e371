import type { BadgePlace } from '../site.ts';
import { fileRow } from './file-row.ts';
import { readPageData } from './page-data.ts';
import { SELECTORS } from './repository-page.selectors.ts';
import { refOf, repositoryPage } from './repository-page.ts';

type Anchor = Pick<BadgePlace, 'anchor' | 'position' | 'form' | 'room'>;

/** One badge a page: beside the licence in the sidebar of a repository's home, else in the page's header. */
export function repositoryPlaces(url: URL): BadgePlace[] {
  const page = repositoryPage(url);
  if (!page) return [];
  const { owner, repo } = page;
  const { confirmed, refName, visibility } = readPageData(owner, repo);
  if (!confirmed) return [];
  const ref = refOf(page, refName);
  const anchor = (page.kind === 'home' && sidebarAnchor()) || headerAnchor(owner, repo);
  if (!anchor) return [];
  const subject = `github:${owner}/${repo}${ref ? `@${ref}` : ''}`;
  return [{ key: subject, subject, visibility, ...anchor }];
}

/**
 * The first licence link that is shown; a copy of the sidebar may be hidden on this width. The badge takes what is left
 * of the link's line: in the flow, a long one would begin a second line.
 */
function sidebarAnchor(): Anchor | null {
  for (const selector of SELECTORS.sidebarLink) {
    const links = [...document.querySelectorAll<HTMLElement>(selector)].filter(isLicenseLink);
    // Whether it is shown is asked only of several: the browser has to compute the page's styles for the answer.
    const shown = (links.length > 1 && links.find((link) => link.checkVisibility())) || links[0];
    if (shown) return { anchor: shown, position: 'after', form: 'full', room: shown.parentElement ?? shown };
  }
  return null;
}

function isLicenseLink(link: Element): boolean {
  return /\blicen[sc]es?\b/i.test(link.textContent ?? '') || link.querySelector('.octicon-law') !== null;
}

/** At a row's end, so that nothing of the page moves. File views hide the header; so do all pages once signed in. */
function headerAnchor(owner: string, repo: string): Anchor | null {
  for (const selector of SELECTORS.header) {
    const row = document.querySelector(selector)?.parentElement;
    if (row) return { anchor: row, position: 'append', form: 'full', room: 'row' };
  }
  const row = fileRow();
  return row ? { ...row, form: 'short' } : crumbAnchor(`/${owner}/${repo}`);
}

/** Behind the name in the trail at the top of the site, which has nothing to its right but room. */
function crumbAnchor(home: string): Anchor | null {
  for (const { link, label, room } of SELECTORS.crumb) {
    const own = [...document.querySelectorAll(link)].find(
      (each) => each.getAttribute('href')?.toLowerCase() === home.toLowerCase(),
    );
    const anchor = own?.querySelector(label);
    if (anchor) return { anchor, position: 'append', form: 'full', room: anchor.closest(room) ?? anchor };
  }
  return null;
}
