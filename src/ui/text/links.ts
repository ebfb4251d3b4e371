import { parseSubject } from '../../history/subject.ts';
import { say } from '../../locale/say.ts';

/** The hosts that evidence may be linked on; `registry`: the address of the registry that is asked. */
export function evidenceHosts(registry: string): string[] {
  return ['github.com', 'raw.githubusercontent.com', 'www.npmjs.com', new URL(registry).host];
}

/** An address that may be linked: https, on a known host, without credentials. Else null. */
export function safeHref(address: string, hosts: readonly string[]): string | null {
  const url = parse(address);
  if (url?.protocol !== 'https:' || url.username || url.password) return null;
  return hosts.includes(url.host) ? url.href : null;
}

/** What lies behind an evidence link, from the form of its address. */
export function linkWords(address: string): string {
  const url = parse(address);
  const path = url?.pathname ?? '';
  const version = /\/v\/([^/]+)$/.exec(path)?.[1];
  if (version) return say(url?.search.includes('code') ? 'linkFilesOf' : 'linkNpm', { version });
  const commit = /\/commit\/([0-9a-f]{7})/.exec(path)?.[1];
  if (commit) return say('linkCommit', { commit });
  if (/\/compare\//.test(path)) return say('linkComparison');
  if (/\/releases\/tag\//.test(path)) return say('linkRelease');
  const tarball = /-(\d[^/]*)\.tgz$/.exec(path)?.[1];
  if (tarball) return say('linkTarballOf', { version: tarball });
  if (path.endsWith('.tgz')) return say('linkTarball');
  return /\/(blob|raw)\//.test(path) ? say('linkFile') : say('linkSource');
}

/** The page of a package's version or a repository; null where the subject is none. */
export function pageAddress(subject: string, version: string | null): string | null {
  const parts = parseSubject(subject);
  if (!parts) return null;
  if (parts.type === 'github')
    return `https://github.com/${parts.owner}/${parts.repo}${parts.ref ? `/tree/${encodeURIComponent(parts.ref)}` : ''}`;
  const at = parts.version ?? version;
  return `https://www.npmjs.com/package/${parts.name}${at ? `/v/${encodeURIComponent(at)}` : ''}`;
}

/** The page on which a file of the viewed version can be read; null where none is known. */
export function fileAddress(subject: string, version: string | null, path: string): string | null {
  const parts = parseSubject(subject);
  if (parts?.type === 'npm') {
    const at = version ?? parts.version;
    return at && `https://www.npmjs.com/package/${parts.name}/v/${encodeURIComponent(at)}?activeTab=code`;
  }
  const at = parts?.ref ?? version;
  if (!parts || !at) return null;
  const segments = [parts.directory, path].filter((each) => each !== null).flatMap((each) => each.split('/'));
  const file = segments.map(encodeURIComponent).join('/');
  return `https://github.com/${parts.owner}/${parts.repo}/blob/${encodeURIComponent(at)}/${file}`;
}

/** `URL.parse` came to Chrome with 126; the extension runs from 120 on. */
function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
