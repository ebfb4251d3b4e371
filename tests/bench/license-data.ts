import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One labelled text of the shared evidence, as its `index.jsonl` has it. */
export type LabelledText = {
  path: string;
  name: string;
  expected: string;
  accept: string[];
  kind: 'single' | 'nonspdx' | 'compound' | 'other';
  canonical: boolean;
};
/** A standard licence with known words added, or an unmodified control. */
export type RiderText = {
  path: string;
  base: string;
  kind: string;
  added: [number, number][];
  position: string;
};

type Row = Record<string, unknown>;

const DATA = new URL('../../../shared/data/licenses/', import.meta.url);
export const PROTOTYPE: URL = new URL('../../../shared/prototype/', import.meta.url);

export function isThere(folder: URL): boolean {
  return existsSync(folder);
}

function rowsOf(set: string): Row[] {
  const file = new URL(`${set}/index.jsonl`, DATA);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function pathOf(set: string, file: unknown): string {
  return fileURLToPath(new URL(`${set}/${String(file)}`, DATA));
}

function kindOf(row: Row): LabelledText['kind'] {
  const kind = row.cls;
  return kind === 'single' || kind === 'nonspdx' || kind === 'compound' ? kind : 'other';
}

/** The labelled texts of one set: first of its duplicates, whole licences only. Empty where the evidence is absent. */
export function labelledTexts(set: string): LabelledText[] {
  return rowsOf(set)
    .filter((row) => row.eval === true && row.notice_like !== true)
    .map((row) => ({
      path: pathOf(set, row.file),
      name: `${set}/${String(row.file).replace('texts/', '')}`,
      expected: String(row.expected),
      accept: Array.isArray(row.accept) ? row.accept.map(String) : [String(row.expected)],
      kind: kindOf(row),
      canonical: row.canonical === true,
    }));
}

export function riderTexts(): RiderText[] {
  return rowsOf('riders')
    .filter((row) => typeof row.base === 'string')
    .map((row) => ({
      path: pathOf('riders', row.file),
      base: String(row.base),
      kind: String(row.rider_class),
      added: Array.isArray(row.added) ? (row.added as [number, number][]) : [],
      position: String(row.position),
    }));
}
