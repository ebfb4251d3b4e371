import type { LicenseFile } from '../../license/types.ts';
import { decodeText } from '../tarball/decode-text.ts';
import type { FileAt, Found } from '../types.ts';
import type { Place } from './address.ts';
import { embeddedData, findValue, isList } from './page-data.ts';
import type { GitHubWire } from './wire.ts';

/** The words of files at commits; one that is not there is left out. `known`: words at hand, by `path@commit`. */
export async function textsOf(
  wire: GitHubWire,
  place: Place,
  files: FileAt[],
  known: Map<string, string>,
): Promise<Found<LicenseFile[]>> {
  const found = await Promise.all(
    files.map(({ path, at }): Promise<Found<string>> => {
      const text = known.get(`${path}@${at}`);
      return text === undefined ? textAt(wire, place, at, path) : Promise.resolve({ ok: true, value: text });
    }),
  );
  const texts: LicenseFile[] = [];
  for (const [index, { path }] of files.entries()) {
    const text = found[index];
    if (text?.ok) texts.push({ path, text: text.value });
    else if (text && text.code !== 'not-found') return text;
  }
  return { ok: true, value: texts };
}

/**
 * A file's text at a ref: its raw bytes. With the page's session, because raw files of private repositories need
 * more than that, the lines that its page on the site embeds.
 */
export async function textAt(
  wire: GitHubWire,
  place: Place,
  ref: string,
  path: string,
): Promise<Found<string>> {
  if (!wire.hasSession) {
    const bytes = await wire.raw(place, [ref, path]);
    return bytes.ok ? { ok: true, value: decodeText(bytes.value) } : bytes;
  }
  const page = await wire.page(place, ['blob', ref, path], { plain: '1' });
  if (!page.ok) return page;
  const lines = findValue({ data: embeddedData(page.value) }, 'rawLines', isList);
  return lines ? { ok: true, value: `${lines.join('\n')}\n` } : { ok: false, code: 'bad-answer' };
}
