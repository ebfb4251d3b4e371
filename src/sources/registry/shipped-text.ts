import type { PublishedVersion, ShippedText } from '../../history/evidence.ts';
import type { Http } from '../http/types.ts';
import { type TarballTexts, tarballTexts } from '../tarball/tarball-texts.ts';
import type { Found } from '../types.ts';
import { cdnTexts } from './cdn-texts.ts';
import { packagePath } from './package-name.ts';

/** Larger tarballs are left alone, or looked at through the CDN. */
const MAX_TARBALL = 2 * 1024 * 1024;
/** As for documents. */
const DEADLINE = 25_000;

/** `base`: the registry's address with a slash at its end. */
export type ShippedOptions = { http: Http; base: string; cdnAllowed: () => boolean };

/**
 * Reads the licence-like files of one published tarball: whole up to 2 MB compressed; a larger one file by file
 * through the CDN if that is allowed, else `too-large`.
 */
export async function shippedText(
  { http, base, cdnAllowed }: ShippedOptions,
  name: string,
  version: PublishedVersion,
): Promise<Found<ShippedText>> {
  const url = tarballUrl(base, name, version);
  if (url === null) return { ok: false, code: 'not-found' };
  const answer = await http.get(
    { url, accept: '*/*', maxBytes: MAX_TARBALL, deadline: DEADLINE },
    tarballTexts,
  );
  if (answer.ok) {
    if (answer.unchanged) return { ok: false, code: 'bad-answer' };
    return { ok: true, value: shipped(version.version, url, answer.value) };
  }
  if (answer.code !== 'too-large' || !cdnAllowed()) return answer;
  const texts = await cdnTexts(http, name, version.version);
  return texts.ok ? { ok: true, value: shipped(version.version, url, texts.value) } : texts;
}

function shipped(version: string, url: string, { files, cut, unread }: TarballTexts): ShippedText {
  return { version, files, url, ...(cut.length > 0 && { cut }), ...(unread.length > 0 && { unread }) };
}

/**
 * The tarball's address as the document names it if it lies at the registry, else npm's usual form of it there:
 * a document cannot send a look-up to another host.
 */
function tarballUrl(base: string, name: string, { tarball, version }: PublishedVersion): string | null {
  if (tarball !== null && URL.canParse(tarball) && new URL(tarball).origin === new URL(base).origin) {
    return tarball;
  }
  const path = packagePath(name);
  if (path === null) return null;
  const bare = name.slice(name.indexOf('/') + 1);
  return `${base}${path.replace('%2F', '/')}/-/${encodeURIComponent(bare)}-${encodeURIComponent(version)}.tgz`;
}
