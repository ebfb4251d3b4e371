import { versionTerms } from '../history/package/version-terms.ts';
import { createIdentified } from '../lookup/identified.ts';
import type { Move, MoveFacts } from '../messages/surfaces.ts';
import { labelOfMove, type MoveSide } from '../policy/move-label.ts';
import { type Looks, lastTold } from './looks.ts';

/** What a package that comes in or moves does to the terms, for no more than its document. */
export async function moveFactsOf({ name, from, to }: Move, looks: Looks): Promise<MoveFacts> {
  const { evidence, history } = await lastTold(looks.lookUp(`npm:${name}`, 'list'));
  const rows = versionTerms(evidence, await createIdentified(looks.engine).learn(evidence));
  // Where there is a document, a version that is not found is none.
  const why = evidence.package ? undefined : history.current.gap?.code;
  const side = async (asked: string): Promise<MoveSide> => {
    const version = await looks.resolve(name, asked);
    return { asked, found: rows.find((row) => row.version === version) ?? null, ...(why && { why }) };
  };
  const { settings } = await looks.standing();
  return labelOfMove(name, from === null ? null : await side(from), await side(to), settings.policy);
}
