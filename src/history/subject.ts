/** What a page is about. `version` is a version or a dist-tag; `ref` a branch, tag or commit. */
export type PackageSubject = { type: 'npm'; name: string; version: string | null };
export type RepositorySubject = {
  type: 'github';
  owner: string;
  repo: string;
  directory: string | null;
  ref: string | null;
};
export type Subject = PackageSubject | RepositorySubject;

const MAX_LENGTH = 1000;
/**
 * Names that the registry holds: today's rules (lower case, url-safe, at most 214 characters; npm's documentation of
 * package.json) and the capitals and marks of names older than those rules.
 */
const PACKAGE = /^npm:((?:@[\w!~*'().-]+\/)?[\w!~*'().-]+)(?:@([^\s/@]+))?$/;
/** Owners: letters, digits and hyphens, at most 39; repositories: also dots and underscores, at most 100. */
const REPOSITORY = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})((?:\/[^/@\s]+)*)(?:@(\S+))?$/;

/** Reads `npm:<name>[@<version>]` or `github:<owner>/<repo>[/<directory>][@<ref>]`; null for anything else. */
export function parseSubject(text: string): Subject | null {
  if (text.length > MAX_LENGTH) return null;
  return parsePackage(text) ?? parseRepository(text);
}

function parsePackage(text: string): PackageSubject | null {
  const [, name, version = null] = PACKAGE.exec(text) ?? [];
  if (!name || name.length > 214 || isPathTrick(name)) return null;
  return { type: 'npm', name, version };
}

function parseRepository(text: string): RepositorySubject | null {
  const [, owner, repo, path = '', ref = null] = REPOSITORY.exec(text) ?? [];
  if (!owner || !repo || isPathTrick(repo) || isPathTrick(path) || (ref !== null && isPathTrick(ref)))
    return null;
  return { type: 'github', owner, repo, directory: path.slice(1) || null, ref };
}

/** A segment of dots would climb out of the address that a look-up builds from it. */
function isPathTrick(path: string): boolean {
  return path.split('/').some((segment) => segment === '.' || segment === '..') || path.includes('\\');
}

/** The subject as text; `parseSubject` reads it back. */
export function formatSubject(subject: Subject): string {
  if (subject.type === 'npm') return `npm:${subject.name}${subject.version ? `@${subject.version}` : ''}`;
  const { owner, repo, directory, ref } = subject;
  return `github:${owner}/${repo}${directory ? `/${directory}` : ''}${ref ? `@${ref}` : ''}`;
}

/** The same subject in any version or at any ref: `npm:a@1.0.0` gives `npm:a`. What is no subject stays as it is. */
export function wholeSubject(text: string): string {
  const subject = parseSubject(text);
  if (!subject) return text;
  return formatSubject(subject.type === 'npm' ? { ...subject, version: null } : { ...subject, ref: null });
}
