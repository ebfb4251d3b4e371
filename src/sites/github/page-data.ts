import { embeddedRoutes, fieldsOf } from './embedded.ts';
import { SELECTORS } from './repository-page.selectors.ts';

/** What a github.com page says of itself; it confirms what the address says and never replaces it. */
export type PageData = {
  /** Whether the page is of the repository that the address names, or names none at all. */
  confirmed: boolean;
  visibility: 'public' | 'private' | 'unknown';
  /** The ref in view by its name, where the page tells it. */
  refName: string | null;
};

/** Reads the page's meta tags and the data embedded in it, for the repository that its address names. */
export function readPageData(owner: string, repo: string): PageData {
  const full = `${owner}/${repo}`;
  const embedded = readEmbedded();
  const isEmbedded = sameName(`${embedded.owner}/${embedded.repo}`, full);
  const tag = meta('nwo');
  const isTagged = sameName(tag, full);
  const isSilent = tag === null && embedded.owner === undefined;
  return {
    confirmed: isTagged || isEmbedded || isNamed(full, isSilent),
    visibility: visibility(isEmbedded ? embedded.isPrivate : undefined, isTagged),
    refName: isEmbedded ? (embedded.refName ?? null) : null,
  };
}

/** Whether a link at the head of the page leads to the repository; without any such link, what `otherwise` says. */
function isNamed(full: string, otherwise: boolean): boolean {
  const links = [...document.querySelectorAll(SELECTORS.nameLink.join(', '))];
  return links.length === 0 ? otherwise : links.some((link) => sameName(repositoryOf(link), full));
}

/** `owner/name` of the repository that a link leads into, whichever of its pages. */
function repositoryOf(link: Element): string | null {
  const href = link.getAttribute('href');
  if (!href || !URL.canParse(href, location.href)) return null;
  return new URL(href, location.href).pathname.split('/').slice(1, 3).join('/');
}

function meta(name: string): string | null {
  const tag = document.querySelector<HTMLMetaElement>(`meta[name="octolytics-dimension-repository_${name}"]`);
  return tag?.content ?? null;
}

/** The tags may still be those of the repository that the reader came from: they count only for their own. */
function visibility(isPrivate: boolean | undefined, isTagged: boolean): PageData['visibility'] {
  const isPublic = isTagged ? (meta('public') ?? (meta('is_private') === 'false' ? 'true' : null)) : null;
  if (isPublic === 'true' && isPrivate !== true) return 'public';
  if (isPublic === 'false' || isPrivate === true) return 'private';
  return isPrivate === false ? 'public' : 'unknown';
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

type Embedded = { owner?: string; repo?: string; isPrivate?: boolean; refName?: string };

function readEmbedded(): Embedded {
  const routes = embeddedRoutes();
  const repo = routes
    .map((route) => fieldsOf(route.repo))
    .find((each) => typeof each.ownerLogin === 'string');
  const refInfo = routes
    .map((route) => fieldsOf(route.refInfo))
    .find((each) => typeof each.name === 'string');
  return {
    owner: text(repo?.ownerLogin),
    repo: text(repo?.name),
    isPrivate: typeof repo?.private === 'boolean' ? repo.private : undefined,
    refName: text(refInfo?.name),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
