import { textsOf } from '../history/evidence-texts.ts';
import type { Identification, Identifier, LicenseEngine } from '../license/types.ts';

/** Identifies the texts of evidence, each once, and gives what looks them up. */
export type Identified = {
  learn(evidence: Parameters<typeof textsOf>[0]): Promise<Identifier>;
};

/** The bridge between an engine that answers later and the pure rooms, which can't wait. */
export function createIdentified(engine: LicenseEngine): Identified {
  const known = new Map<string, Identification>();
  return {
    async learn(evidence) {
      for (const text of textsOf(evidence)) {
        if (!known.has(text)) known.set(text, await engine.identify(text));
      }
      return (text) => {
        const found = known.get(text);
        if (!found) throw new Error('a text was looked up that textsOf did not list');
        return found;
      };
    },
  };
}
