import type { ClauseKind } from '../types.ts';
import { DUTY_WORDS } from './duty-words.ts';
import { USE_WORDS } from './use-words.ts';

/** What a sentence has to do for its words to count in full: limit someone, demand something, or nothing. */
export type Need = 'limit' | 'demand' | 'none';

/**
 * Words of one kind. `strong` ones decide by themselves, `weak` ones in company; `_` joins words to a phrase, `*` is any
 * ending. `plain` kinds are about everyday acts (copying, paying, telling) that other kinds mention too: they yield to a
 * kind that says more about the same sentence. `left`: strong words for a use that is left when another is taken away.
 */
export type Vocabulary = {
  kind: ClauseKind;
  need: Need;
  plain?: true;
  left?: string;
  strong: string;
  weak: string;
};

/** Broad on purpose: lists of known phrases do not carry over to new wording, words of a subject do. Sorted, as that packs best. */
export const VOCABULARIES: Vocabulary[] = [...USE_WORDS, ...DUTY_WORDS];
