import type { RepositoryClaim, Track } from '../history/evidence.ts';
import type { RepositorySubject } from '../history/subject.ts';
import type { Manifest } from '../sources/types.ts';
import type { Desk } from './desk.ts';
import { addFailure } from './evidence-builder.ts';
import { readManifest, readRevisions } from './repository-evidence.ts';

/** Licence revisions read for a repository's badge, and for its story (docs/surfaces.md). */
const FEW = 3;
const ALL = 20;

/** The stages of a repository's look-up; each yields the tracks that are still to come. */
export async function* lookUpRepository(subject: RepositorySubject, desk: Desk): AsyncGenerator<Track[]> {
  const { owner, repo, directory, ref } = subject;
  const claim: RepositoryClaim = { host: 'github', owner, repo, ...(directory ? { directory } : {}) };
  const { gathered, depth } = desk;
  gathered.repository = claim;
  const listing = await readRevisions(claim, ref, desk, depth === 'story' ? ALL : FEW);
  if (!listing || depth === 'list') {
    yield [];
    return;
  }
  yield ['declared'];
  const manifest = await readManifest(claim, ref, desk);
  addFailure(gathered, 'declared', manifest);
  // With neither licence file nor manifest nothing is stated, which is as certain as a manifest without the field.
  const isBare = listing.files.length === 0 && manifest.failure?.code === 'not-found';
  const stated: Pick<Manifest, 'license' | 'licenses'> | null = manifest.value ?? (isBare ? {} : null);
  if (stated) {
    const { license, licenses } = stated;
    const newest = gathered.revisions[0];
    gathered.declaredRevisions = [
      {
        commit: newest?.commit ?? listing.head,
        date: newest?.date ?? gathered.lookedAt,
        url: newest?.url ?? `https://github.com/${owner}/${repo}/tree/${listing.head}`,
        ...(license === undefined ? {} : { license }),
        ...(licenses === undefined ? {} : { licenses }),
      },
    ];
  }
  yield [];
}
