import type { About } from '../../messages/about.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { isForAll } from '../is-for-all.ts';
import type { BadgePlace, Feed } from '../site.ts';
import { SELECTORS } from './repository-list.selectors.ts';
import { repositoryList } from './repository-list.ts';
import { repositoryPage } from './repository-page.ts';

/** Look-ups of listed repositories that run at once; each is two requests. */
const take = fewAtOnce(2);

/** A badge beside each repository of a list, once it is in view; those that are not public are left alone. */
export function listedPlaces(url: URL): BadgePlace[] {
  if (!repositoryList(url)) return [];
  const taken = new Set<Element>();
  return SELECTORS.listedRepository.flatMap(({ link: selector, row: around }) =>
    [...document.querySelectorAll(selector)].flatMap((link) => {
      const [name, anchor] = [linkedRepository(link), link.parentElement];
      const row = link.closest(around);
      if (!name || !row || !anchor || taken.has(link) || !isPublic(row)) return [];
      taken.add(link);
      return [place(name, anchor, row)];
    }),
  );
}

function place(name: string, anchor: Element, row: Element): BadgePlace {
  const subject = `github:${name}`;
  return {
    key: `listed ${name}`,
    subject,
    visibility: 'public',
    anchor,
    position: 'append',
    form: 'full',
    lazy: true,
    room: row,
    feed: listedFeed({ subject, visibility: 'public' }),
  };
}

function listedFeed(about: About): Feed {
  return async (show, { ask, onStored, signal }) => {
    const look = async () => {
      const reply = await take(() => ask('listed', about), signal);
      if (reply?.ok && !signal.aborted) show(reply.value);
    };
    onStored((keys) => {
      if (keys.some(isForAll)) void look();
    }, signal);
    await look();
  };
}

function linkedRepository(link: Element): string | null {
  const href = link.getAttribute('href');
  if (!href || !URL.canParse(href, location.href)) return null;
  const url = new URL(href, location.href);
  const page = url.origin === location.origin ? repositoryPage(url) : null;
  return page?.kind === 'home' ? `${page.owner}/${page.repo}` : null;
}

/** Lists mark what is private or internal; what is in a list without a mark is public. */
function isPublic(row: Element): boolean {
  const labels = [...row.querySelectorAll('.Label, [class*="Label"]')];
  return !labels.some((label) => /^(?:private|internal)\b/i.test(label.textContent?.trim() ?? ''));
}
