import { collapseEndorsement } from './endorsement.ts';
import { collapseParties } from './party-slots.ts';
import type { Tokens } from './tokens.ts';

/**
 * Takes together what licences leave open: one token for each name, one for each usual way to rule out endorsement. Texts
 * and standard texts are compared by the tokens that come out.
 */
export function collapse(tokens: Tokens): Tokens {
  return collapseEndorsement(collapseParties(tokens));
}
