import type { RepositoryClaim } from '../history/evidence.ts';
import { viewedVersion } from '../history/package/viewed-version.ts';
import { movesOfTerms, type TermsMove } from '../history/repository/repository-points.ts';
import type { PackageSubject } from '../history/subject.ts';
import type { Desk } from './desk.ts';
import { addFailure, addGap } from './evidence-builder.ts';
import { readManifest, readRevisions } from './repository-evidence.ts';

/** Licence revisions read for a package before the reader asks for its story. */
const FEW = 5;
const ALL = 20;

/**
 * Looks at the repository that the viewed version claims, once its manifest confirms the claim by carrying the package's
 * name. Gives the commits at which the terms of its licence files moved: tarballs on both sides of them are worth reading.
 */
export async function readPackageRepository(
  { name, version }: PackageSubject,
  desk: Desk,
): Promise<TermsMove[]> {
  const { gathered } = desk;
  const claim = claimOf(version, desk);
  if (!claim) {
    addGap(gathered, 'repositoryText', 'no-repository');
    return [];
  }
  const manifest = await readManifest(claim, null, desk);
  addFailure(gathered, 'repositoryText', manifest);
  if (!manifest.value) return [];
  if (manifest.value.name !== name) {
    addGap(gathered, 'repositoryText', 'repository-not-confirmed');
    return [];
  }
  gathered.repository = claim;
  await readRevisions(claim, null, desk, desk.depth === 'story' ? ALL : FEW);
  const { revisions } = gathered;
  return movesOfTerms(
    revisions,
    await desk.identified.learn({ shipped: [], revisions, declaredRevisions: [] }),
  );
}

function claimOf(version: string | null, { gathered }: Desk): RepositoryClaim | null {
  const record = gathered.package;
  if (!record) return null;
  const viewed = viewedVersion(record, version);
  const latest = viewedVersion(record, null);
  const claimed = (wanted: string | null) =>
    record.versions.find((published) => published.version === wanted)?.repository ?? null;
  return claimed(viewed) ?? claimed(latest);
}
