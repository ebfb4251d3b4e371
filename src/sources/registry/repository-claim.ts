import type { RepositoryClaim } from '../../history/evidence.ts';
import { isPlace } from '../github/address.ts';

/** Longer addresses are not worth reading. */
const MAX_LENGTH = 500;
/** What may stand between the host and the owner's name: `:` in scp-like addresses, a port with `ssh://`. */
const ON_GITHUB =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/|git@|(?:git\+)?ssh:\/\/git@)?(?:[\w.~%-]{0,100}(?::[\w.~%-]{0,100})?@)?(?:www\.)?github\.com(?::\d{1,5}\/|[/:])(.*)$/i;

/**
 * Where a manifest's `repository` field (npm's package.json documentation: a string, a shorthand or
 * `{type, url, directory}`) says that the source is. Null where it names no repository on GitHub.
 */
export function repositoryClaim(field: unknown): RepositoryClaim | null {
  if (typeof field === 'string') return fromAddress(field);
  if (typeof field !== 'object' || field === null || !('url' in field)) return null;
  if (typeof field.url !== 'string') return null;
  const claim = fromAddress(field.url);
  if (claim === null) return null;
  const directory = 'directory' in field ? cleanDirectory(field.directory) : null;
  return directory === null ? claim : { ...claim, directory };
}

function fromAddress(address: string): RepositoryClaim | null {
  const text = address.trim();
  if (text.length > MAX_LENGTH) return null;
  const path = pathOnGitHub(text);
  if (path === null) return null;
  const [owner = '', repoPart = '', kind, , ...rest] = path.split(/[?#]/, 1)[0]?.split('/') ?? [];
  const repo = repoPart.replace(/\.git$/i, '');
  if (!isPlace({ owner, repo })) return null;
  const claim: RepositoryClaim = { host: 'github', owner, repo };
  const directory = kind === 'tree' || kind === 'blob' ? cleanDirectory(rest.join('/')) : null;
  return directory === null ? claim : { ...claim, directory };
}

/** `owner/repo...` of an address or shorthand, or null where it is not on GitHub. */
function pathOnGitHub(text: string): string | null {
  if (/^github:/i.test(text)) return text.slice('github:'.length);
  const match = ON_GITHUB.exec(text);
  if (match) return match[1] ?? null;
  return /^[\w.-]+\/[\w.-]+(#.*)?$/.test(text) ? text : null;
}

/** A directory below the root, without `.` and empty segments; null for the root itself and for what leaves it. */
function cleanDirectory(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !value.isWellFormed()) return null;
  const segments = value.split('/').filter((segment) => segment !== '' && segment !== '.');
  const odd = segments.some((segment) => segment === '..' || /[\\\p{Cc}]/u.test(segment));
  return segments.length === 0 || odd ? null : segments.join('/');
}
