import { readFile } from 'node:fs/promises';
import type { LoadIndex } from '../../src/license/types.ts';

/** Reads a part of the compiled licence index from the project's folder, for tools and tests. */
export const loadFromDisk: LoadIndex = async (part) => {
  const file = new URL(`../../public/license-index/${part}.bin`, import.meta.url);
  return new Uint8Array(await readFile(file));
};
