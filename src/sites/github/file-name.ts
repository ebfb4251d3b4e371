import { repositoryPage } from './repository-page.ts';

/** The name of the file that a github.com address shows, told by the address alone; null for every other page. */
export function fileName(url: URL): string | null {
  const page = repositoryPage(url);
  return page?.kind === 'blob' ? (page.refAndPath?.split('/').at(-1) ?? null) : null;
}
