import { type PageData, readPageData } from './page-data.ts';
import { refOf, repositoryPage } from './repository-page.ts';

/** The file that a page shows, confirmed by the page. `path` is from the repository's root. */
export type FileInView = {
  owner: string;
  repo: string;
  ref: string;
  path: string;
  visibility: PageData['visibility'];
  /** Subject of the directory that the file lies in, at the ref in view. */
  subject: string;
};

/** Null where the page does not (yet) show what its address says. */
export function fileInView(url: URL): FileInView | null {
  const page = repositoryPage(url);
  if (page?.kind !== 'blob') return null;
  const { owner, repo } = page;
  const { confirmed, refName, visibility } = readPageData(owner, repo);
  const ref = refOf(page, refName);
  if (!confirmed || ref === null) return null;
  const path = page.refAndPath?.slice(ref.length + 1) ?? '';
  const directory = path.split('/').slice(0, -1).join('/');
  const subject = `github:${owner}/${repo}${directory ? `/${directory}` : ''}@${ref}`;
  return { owner, repo, ref, path, visibility, subject };
}
