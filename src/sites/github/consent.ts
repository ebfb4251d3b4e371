import { surfacesDoor } from '../surfaces-door.ts';
import type { PageData } from './page-data.ts';

type Repository = { owner: string; repo: string; visibility: PageData['visibility'] };

/** Repositories whose dependencies the reader, on this page, asked to be looked up. */
const asked = new Set<string>();

const keyOf = ({ owner, repo }: Repository) => `${owner}/${repo}`.toLowerCase();

/**
 * Whether names of packages in a repository's files may go to the registry. Those of a repository that is not known to be
 * public stay here until the reader clicks for it; that holds until the page is loaded anew.
 */
export function mayLookUp(repository: Repository): boolean {
  return repository.visibility === 'public' || asked.has(keyOf(repository));
}

/** The reader clicked for it. */
export function consent(repository: Repository): void {
  asked.add(keyOf(repository));
  surfacesDoor().look?.();
}
