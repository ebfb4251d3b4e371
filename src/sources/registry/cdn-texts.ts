import { compareLicenseFileNames, licenseFileName } from '../../history/license-file-names.ts';
import { asBytes, asJson } from '../http/read-body.ts';
import type { Http } from '../http/types.ts';
import { own } from '../plain-json.ts';
import { decodeText } from '../tarball/decode-text.ts';
import type { TarballTexts } from '../tarball/tarball-texts.ts';
import type { Found } from '../types.ts';

const LIST = 'https://data.jsdelivr.com/v1/packages/npm/';
const FILES = 'https://cdn.jsdelivr.net/npm/';
const MAX_LIST = 10_000_000;
const MAX_TEXT = 1_000_000;
const MAX_FILES = 8;

/**
 * Licence-like files at the root of a published version, one by one from jsDelivr: its flat list of files first
 * (`files: [{name, size}]`, names with a leading slash), then just those files, at most 8.
 */
export async function cdnTexts(http: Http, name: string, version: string): Promise<Found<TarballTexts>> {
  const where = `${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;
  const list = await http.get(
    { url: `${LIST}${where}?structure=flat`, accept: 'application/json', maxBytes: MAX_LIST },
    asJson,
  );
  if (!list.ok) return list;
  const files = list.unchanged ? null : own(list.value, 'files');
  if (!Array.isArray(files)) return { ok: false, code: 'bad-answer' };
  const names = rootNames(files);
  const texts: TarballTexts = { files: [], cut: [], unread: names.filter((path) => !isReadable(path)) };
  for (const path of names.filter(isReadable).slice(0, MAX_FILES)) {
    const url = `${FILES}${where}/${encodeURIComponent(path)}`;
    const text = await http.get({ url, accept: '*/*', maxBytes: MAX_TEXT }, asBytes);
    if (!text.ok) return text;
    if (!text.unchanged) texts.files.push({ path, text: decodeText(text.value) });
  }
  return { ok: true, value: texts };
}

function rootNames(files: unknown[]): string[] {
  return files
    .map((file) => own(file, 'name'))
    .filter((name): name is string => typeof name === 'string' && /^\/[^/]+$/.test(name))
    .map((name) => name.slice(1))
    .filter((name) => licenseFileName(name) !== null)
    .sort(compareLicenseFileNames);
}

function isReadable(name: string): boolean {
  return licenseFileName(name)?.readable === true;
}
