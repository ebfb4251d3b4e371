import { buildLibrary, type Library } from '../index/library.ts';
import { type IndexPart, readIndexPart } from '../index/read-index.ts';
import type { LicenseEngine, LoadIndex } from '../types.ts';
import { identifyWith, isSettled } from './identify.ts';

function libraryOf(parts: IndexPart[]): Library {
  const words = parts.flatMap((part) => part.words);
  const vocabulary = new Map(words.map((word, number) => [word, number]));
  return buildLibrary(
    words,
    vocabulary,
    parts.flatMap((part) => part.templates),
  );
}

/**
 * Opens the engine: loads the core of the index with `load`, and the tail only when a text has no good answer among the
 * core. The answer to a text never depends on texts identified before. Rejects where the core can't be loaded or read; a
 * tail that can't be loaded rejects the one `identify` that needs it, and is asked for again by the next.
 */
export async function openLicenseEngine(load: LoadIndex): Promise<LicenseEngine> {
  const core = await readIndexPart(await load('core'));
  const common = libraryOf([core]);
  let whole: Promise<Library> | undefined;
  const loadWhole = async (): Promise<Library> => libraryOf([core, await readIndexPart(await load('tail'))]);
  return {
    async identify(text) {
      const first = identifyWith(common, text);
      if (isSettled(first)) return first;
      whole ??= loadWhole();
      try {
        return identifyWith(await whole, text);
      } catch (error) {
        whole = undefined;
        throw error;
      }
    },
  };
}
