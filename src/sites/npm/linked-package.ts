import { packagePage } from './package-page.ts';

/** The name of the package that a link leads to; null where it leads elsewhere. */
export function linkedPackage(link: Element | null): string | null {
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, location.href)) return null;
  const url = new URL(href, location.href);
  return url.origin === location.origin ? (packagePage(url)?.name ?? null) : null;
}
