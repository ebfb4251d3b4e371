import { compareLicenseFileNames, licenseFileName } from '../../history/license-file-names.ts';
import type { LicenseFile } from '../../license/types.ts';
import { type Bytes, type Reader, TooLarge } from '../http/read-body.ts';
import { decodeText } from './decode-text.ts';
import { gunzip } from './gunzip.ts';
import { type TarEntry, tarEntries } from './tar.ts';

/** Licence-like files at the root of an archive. */
export type TarballTexts = {
  files: LicenseFile[];
  /** Paths of files whose text goes on after what was kept. */
  cut: string[];
  /** Paths of licence-like files that are no plain text. */
  unread: string[];
};

/** A package of 2 MB holds less than this; what holds more is a bomb. */
const MAX_UNPACKED = 96_000_000;
const MAX_TEXT = 1_000_000;
const MAX_ALL_TEXTS = 4_000_000;
const MAX_FILES = 40;

/**
 * Reads the licence-like files at the root of a gzipped tar archive, whose own first directory (`package/`,
 * whatever its name) is taken off. Fails where the archive is not whole.
 */
export const tarballTexts: Reader<TarballTexts> = {
  name: 'tarball',
  async read(body) {
    const found = new Map<string, Kept>();
    let budget = MAX_ALL_TEXTS;
    for await (const entry of tarEntries(upTo(MAX_UNPACKED, gunzip(body)))) {
      const path = rootFile(entry.path);
      const name = path === null ? null : licenseFileName(path);
      if (path === null || name === null || !entry.isFile || (found.size >= MAX_FILES && !found.has(path)))
        continue;
      const kept = name.readable && !entry.sparse ? await textOf(entry, Math.min(MAX_TEXT, budget)) : null;
      budget -= kept?.text.length ?? 0;
      // The same path again replaces the former one, as it does when the archive is unpacked.
      found.set(path, kept);
    }
    return { ok: true, value: collect(found) };
  },
};

/** Passes chunks on and throws `TooLarge` as soon as they are more than `most` bytes together. */
async function* upTo(most: number, chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  let seen = 0;
  for await (const chunk of chunks) {
    seen += chunk.length;
    if (seen > most) throw new TooLarge();
    yield chunk;
  }
}

/** Null: a licence-like file that is no plain text. */
type Kept = { text: string; cut: boolean } | null;

async function textOf(entry: TarEntry, most: number): Promise<Kept> {
  const cut = entry.size > most;
  return { text: decodeText(await entry.read(most), cut), cut };
}

function collect(found: Map<string, Kept>): TarballTexts {
  const texts: TarballTexts = { files: [], cut: [], unread: [] };
  for (const path of [...found.keys()].sort(compareLicenseFileNames)) {
    const kept = found.get(path);
    if (!kept) texts.unread.push(path);
    else texts.files.push({ path, text: kept.text });
    if (kept?.cut) texts.cut.push(path);
  }
  return texts;
}

/** The name of a file that lies right below the archive's first directory; null for all others. */
function rootFile(path: string): string | null {
  if (path.startsWith('/') || path.includes('\\') || path.includes('\0')) return null;
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const [directory, name, ...deeper] = segments;
  if (directory === '..' || name === undefined || name === '..' || deeper.length > 0) return null;
  return name;
}
