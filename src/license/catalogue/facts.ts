import { say } from '../../locale/say.ts';
import type { Category } from '../types.ts';
import { categoryOfId } from './category-of-id.ts';
import { RULES } from './choose-a-license.ts';
import { ALL_IDS, BLUE_OAK, OSI_APPROVED } from './open-data.ts';
import { RULE_BITS, RULE_WORDS, type RuleList } from './rule-words.ts';

/** What is known of one licence, in plain words. A summary: the text alone counts. */
export type LicenseFacts = {
  id: string;
  category: Category;
  /** Null: the id is not on the SPDX licence list, which is what says so. */
  osiApproved: boolean | null;
  /** Blue Oak Council's rating, Model to Lead; null: not rated. */
  blueOak: string | null;
  /** These three as choosealicense.com has them; all empty for a licence that it does not describe. */
  permissions: string[];
  conditions: string[];
  limitations: string[];
  /** What each source says or what is from it, one phrase each. */
  sources: string[];
};

/** The GNU licences have one description for a version, whether or not later ones are granted too. */
const GRANT = /(?:-only|-or-later|\+)$/;

function wordsOf(list: RuleList, rules: number): string[] {
  return RULE_BITS.flatMap(([of, tag], bit) => {
    const words = of === list && (rules >> bit) & 1 ? RULE_WORDS[list][tag] : undefined;
    return words ? [say(words)] : [];
  });
}

function sourcesOf({ osiApproved, blueOak }: Pick<LicenseFacts, 'osiApproved' | 'blueOak'>, rules: number) {
  return [
    ...(rules ? [say('factsSourceRules')] : []),
    ...(osiApproved === null ? [] : [say(osiApproved ? 'factsOsiApproved' : 'factsOsiNotApproved')]),
    ...(blueOak ? [say('factsBlueOak', { rating: blueOak })] : []),
  ];
}

/**
 * What open data says of one SPDX id: nothing of our own reading, and blank where no source has it (`LicenseRef-*`, and
 * permissions, conditions and limitations of the many licences that choosealicense.com does not describe).
 */
export function factsOf(id: string): LicenseFacts {
  const rules = RULES.get(id.replace(GRANT, '')) ?? 0;
  const marks = {
    osiApproved: ALL_IDS.includes(id) ? OSI_APPROVED.has(id) : null,
    blueOak: BLUE_OAK.get(id) ?? null,
  };
  return {
    id,
    category: categoryOfId(id),
    ...marks,
    permissions: wordsOf('permissions', rules),
    conditions: wordsOf('conditions', rules),
    limitations: wordsOf('limitations', rules),
    sources: sourcesOf(marks, rules),
  };
}
