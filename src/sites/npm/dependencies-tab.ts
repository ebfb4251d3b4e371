import { type PackagePage, packagePage } from './package-page.ts';

/** The package whose dependencies tab an npmjs.com address opens; null for every other page. */
export function dependenciesTab(url: URL): PackagePage | null {
  return url.searchParams.get('activeTab') === 'dependencies' ? packagePage(url) : null;
}
