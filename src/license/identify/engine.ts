import { buildLibrary, type Library, type Template } from '../index/library.ts';
import { type IndexState, readIndexPart } from '../index/read-index.ts';
import type { LicenseEngine, LoadIndex } from '../types.ts';
import { extendDocument, prepareDocument } from './document.ts';
import { describe, findingOf, isSettled, mayBePart, maySettle } from './identify.ts';
import { licensesIn } from './licenses-in.ts';

function libraryOf({ words }: IndexState, templates: Template[]): Library {
  return buildLibrary(words, new Map(words.map((word, number) => [word, number])), templates);
}

/**
 * Opens the engine: loads the core of the index with `load`, and the tail only when a text has no good answer among the
 * core. The answer to a text never depends on texts identified before. Rejects where the core can't be loaded or read; a
 * tail that can't be loaded rejects the one `identify` that needs it, and is asked for again by the next.
 */
export async function openLicenseEngine(load: LoadIndex): Promise<LicenseEngine> {
  const core = readIndexPart(await load('core'));
  const common = libraryOf(core, core.templates);
  let rest: Promise<Library> | undefined;
  const loadRest = async (): Promise<Library> => {
    const whole = readIndexPart(await load('tail'), core);
    return libraryOf(whole, whole.templates.slice(core.templates.length));
  };
  return {
    async identify(text) {
      const document = prepareDocument(text, common);
      const found = licensesIn(document, [common], mayBePart);
      if (maySettle(found)) {
        const first = findingOf(found, [common], document);
        if (isSettled(first)) return describe(document, first);
      }
      rest ??= loadRest();
      try {
        const tail = await rest;
        const extended = extendDocument(document, tail);
        const libraries = [common, tail];
        return describe(extended, findingOf(licensesIn(extended, libraries), libraries, extended));
      } catch (error) {
        rest = undefined;
        throw error;
      }
    },
  };
}
