import { type PackagePage, packagePage } from './package-page.ts';

/** The package whose versions tab an npmjs.com address opens; null for every other page. */
export function versionsTab(url: URL): PackagePage | null {
  return url.searchParams.get('activeTab') === 'versions' ? packagePage(url) : null;
}
