import { versionTerms } from '../history/package/version-terms.ts';
import type { LicenseEngine } from '../license/types.ts';
import { createIdentified } from '../lookup/identified.ts';
import type { Move, MoveFacts } from '../messages/surfaces.ts';
import { labelOfMove, type MoveSide } from '../policy/move-label.ts';
import { type Looks, lastTold } from './briefs.ts';
import { readSettings } from './settings.ts';

/** What a package that comes in or moves does to the terms, for no more than its document. */
export async function moveFactsOf(
  { name, from, to }: Move,
  looks: Looks,
  engine: LicenseEngine,
): Promise<MoveFacts> {
  const { evidence } = await lastTold(looks.lookUp(`npm:${name}`, 'list'));
  const rows = versionTerms(evidence, await createIdentified(engine).learn(evidence));
  const side = async (asked: string): Promise<MoveSide> => {
    const version = await looks.resolve(name, asked);
    return { asked, found: rows.find((row) => row.version === version) ?? null };
  };
  const { policy } = await readSettings();
  return labelOfMove(name, from === null ? null : await side(from), await side(to), policy);
}
