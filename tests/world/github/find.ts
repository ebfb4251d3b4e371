import type { RepositoryFacts } from '../facts/types.ts';

/** A repository by its address, in any case. */
export function findRepository(
  repositories: RepositoryFacts[],
  owner: string,
  name: string,
): RepositoryFacts | undefined {
  const wanted = `${owner}/${name}`.toLowerCase();
  return repositories.find((one) => `${one.owner}/${one.name}`.toLowerCase() === wanted);
}
