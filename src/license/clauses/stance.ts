import { phrasePattern } from './phrase-pattern.ts';

const NEGATION = phrasePattern(
  'not no nor never none neither nobody cannot cant without prohibit* forbid* forbidden ban bans banned disallow* deny denied denies ' +
    'refuse* revoke* revoked void voids voided exclude* excluding excluded except unless limited restrict* reserved withdrawn ' +
    'lose loses lost terminate* only solely exclusively strictly merely barred illegal unlawful impermissible out_of_scope ' +
    'nothing refrain* off_limits out_of_bounds keep_from stop stops cease ceases abstain* avoid hands_off unauthori*ed disqualified ineligible ' +
    'end_user_only conditional conditioned contingent exempt* against avoid opt_out not_entitled other_than ' +
    'withheld withhold* interdict* confined outside_the keep_out stay_away hands_off unavailable ineligible crime offence offense is_over are_over shut_out left_out off_the_table',
);
const DEMAND = phrasePattern(
  'must shall require* required needs need has_to have_to had_to obliged obligat* agree* condition* subject_to due provided_that ' +
    'obligatory kindly pledge* promise* undertake* covenant* vow* duty bound responsible ensure oblige* mandatory prior_to is_to are_to please should will owe owes owed represents warrants due',
);
/** Words that take permission away or tie it to something in one way or another. */
export type Stance = { limits: boolean; demands: boolean };

function has(pattern: RegExp, sentence: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(sentence);
}

/** A sentence that begins so asks for something. */
const IMPERATIVE =
  /^(?:(?:please|kindly|just|always|and|then|also) )?(?:put|tell|send|mail|write|give|keep|show|include|mention|credit|name|link|cite|add|leave|pay|buy|ask|contact|drop|let|say|state|display|register|notify|inform|report|get|obtain|delete|donate|star|return)\b/;

/** Phrases that sound like limits and are none. */
const NO_LIMITS =
  /\b(?:without limitation|without limiting|not limited to|no later than|whether or not|not only|no charge|at no cost|without charge|free of charge)\b/g;

/** Does a normal sentence (see `normalSentence`) take something away, does it demand something? */
export function stanceOf(whole: string): Stance {
  const sentence = whole.replace(NO_LIMITS, ' ');
  const limits = has(NEGATION, sentence);
  return { limits, demands: limits || has(DEMAND, sentence) || IMPERATIVE.test(sentence) };
}
