import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Part } from './parts.ts';

/** A zip's headers for one file: 30 bytes before it and 46 in the directory, each with the name (PKWARE APPNOTE). */
const ZIP_HEADERS = 30 + 46;
const ZIP_END = 22;

/**
 * Measures one part of a built extension.
 * @param folder the build, such as `.output/chrome-mv3`
 * @returns bytes: gzipped for scripts, zipped for the whole package and for data
 */
export function measure(folder: string, part: Part): number {
  const read = (file: string) => readFileSync(path.join(folder, file));
  const files = filesOf(folder);
  if (part.kind === 'package') return sum(files.map((file) => zipped(file, read(file)))) + ZIP_END;
  if (part.kind === 'files') {
    const data = files.filter((file) => file.startsWith(`${part.folder}/`));
    return sum(data.map((file) => gzipSync(read(file), { level: 9 }).length));
  }
  return sum(loadedBy(part.file, read).map((file) => gzipSync(read(file), { level: 9 }).length));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

function zipped(file: string, bytes: Buffer): number {
  const body = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
  return body + ZIP_HEADERS + 2 * Buffer.byteLength(file);
}

/** A script and all chunks that it imports. */
function loadedBy(script: string, read: (file: string) => Buffer): string[] {
  const found = new Set([script]);
  for (const file of found) {
    for (const [, imported = ''] of read(file)
      .toString()
      .matchAll(/(?:from|import)"(\.[^"]+\.js)"/g)) {
      found.add(path.posix.join(path.posix.dirname(file), imported));
    }
  }
  return [...found];
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
