import type { ClauseKind } from '../types.ts';

/**
 * What conditions of a kind are made of, as combinations of the classes of `word-parts.ts`: a sentence that has a word of
 * each class is likely about the kind, though no word of it is telling by itself.
 */
export const COMBINATIONS: Partial<Record<ClauseKind, string[]>> = {
  'field-of-use': ['tied hardware made', 'tied hardware use'],
  ethical: ['beings ill', 'ill use beings'],
  labor: ['staff labour_good', 'party staff labour_good'],
  'non-commercial': ['use gain', 'leisure use', 'leisure party', 'learning use', 'party use', 'gain party'],
  'no-sale': ['copies money', 'copies money serve', 'pass money'],
  'hosted-service': ['serve others online', 'use others online', 'serve party online'],
  'non-compete': ['rival our_goods', 'rival our_goods use'],
  'revenue-or-size': ['size compare', 'money_in compare', 'party size compare', 'money_in party'],
  evaluation: ['look whether', 'trial real', 'look real', 'trial whether'],
  'time-limited': ['span end', 'span end use'],
  'registration-key': ['check defeat', 'enter keyword'],
  'no-redistribution': ['pass away', 'pass away inside'],
  'no-derivatives': ['alter inside', 'discover object'],
  paid: ['party money', 'money author', 'money span', 'use money'],
  ai: ['learnVerb model', 'learnVerb model inside'],
  attribution: ['show visible', 'show visible madeWith'],
  notification: ['tell author', 'tell author span'],
  'terms-of-service': ['accept terms', 'accept terms elsewhere', 'accept elsewhere'],
  export: ['border trade_law', 'border trade_law pass'],
};
