import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a `.jsonl` file; none where there is no such file. Rows that are no JSON objects throw. */
export function readRows(folder: string, name: string): Record<string, unknown>[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error(`${name}:${index + 1}: not an object`);
    return Object.fromEntries(Object.entries(row));
  });
}

/** A text of the folder; null where it is not there. */
export function readText(...parts: string[]): string | null {
  const path = join(...parts);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A row's value where it is a string. */
export function stringIn(row: Record<string, unknown>, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' ? value : null;
}

/** The folder's form of a name with slashes. */
export function folderName(name: string): string {
  return name.replaceAll('/', '__');
}
