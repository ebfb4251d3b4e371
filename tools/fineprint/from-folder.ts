import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, Gap, RepositoryClaim } from '../../src/history/evidence.ts';
import { parseSubject, type Subject } from '../../src/history/subject.ts';
import { type FolderPackages, folderPackages } from './folder-packages.ts';
import { type FolderRepositories, folderRepositories } from './folder-repositories.ts';

/** Gathers all recorded evidence of one subject. Throws where the subject is none, or a file of the folder can't be read. */
export type FolderEvidence = (subject: string) => Evidence;

/** Reads a recorded-evidence folder: `packuments/`, `texts/`, `github/`; throws where it has none of them. Nothing goes to the network. */
export function fromFolder(folder: string): FolderEvidence {
  const parts = ['packuments', 'texts', 'github'];
  if (!parts.some((part) => existsSync(join(folder, part))))
    throw new Error(`${folder}: no recorded evidence (none of ${parts.join(', ')})`);
  const packages = folderPackages(folder);
  const repositories = folderRepositories(folder);
  const lookedAt = new Date(0).toISOString();
  return (text) => {
    const subject = parseSubject(text);
    if (!subject) throw new Error(`not a subject: ${text}`);
    const empty = { subject: text, shipped: [], revisions: [], declaredRevisions: [], gaps: [], lookedAt };
    return { ...empty, ...partsOf(subject, packages, repositories) };
  };
}

function partsOf(
  subject: Subject,
  packages: FolderPackages,
  repositories: FolderRepositories,
): Partial<Evidence> {
  if (subject.type === 'npm') return ofPackage(subject.name, packages, repositories);
  const { owner, repo, directory } = subject;
  const claim: RepositoryClaim = { host: 'github', owner, repo, ...(directory ? { directory } : {}) };
  const revisions = repositories.revisions(claim);
  const missing: Gap[] = revisions.length > 0 ? [] : [{ track: 'repositoryText', code: 'not-found' }];
  return { revisions, declaredRevisions: repositories.declared(claim), repository: claim, gaps: missing };
}

function ofPackage(
  name: string,
  packages: FolderPackages,
  repositories: FolderRepositories,
): Partial<Evidence> {
  const record = packages.record(name);
  if (!record.ok) return { gaps: [{ track: 'declared', code: record.code }] };
  const shipped = packages.shipped(name);
  const latest = record.value.tags.latest;
  const claim = record.value.versions.find((version) => version.version === latest)?.repository ?? null;
  return { package: record.value, shipped, ...ofRepository(claim, repositories) };
}

/** The folder's manifests carry no names: the claim counts as confirmed where the manifest at its directory is recorded. */
function ofRepository(claim: RepositoryClaim | null, repositories: FolderRepositories): Partial<Evidence> {
  if (!claim) return { gaps: [{ track: 'repositoryText', code: 'no-repository' }] };
  if (!repositories.has(claim)) return { gaps: [{ track: 'repositoryText', code: 'not-read' }] };
  if (repositories.declared(claim).length === 0)
    return { gaps: [{ track: 'repositoryText', code: 'repository-not-confirmed' }] };
  return { revisions: repositories.revisions(claim), repository: claim };
}
