import { normalSentence, phrasePattern } from './phrase-pattern.ts';
import type { Stance } from './stance.ts';

/** Ways to take a right away from the reader. */
const PROHIBITION = phrasePattern(
  'may_not may_only may_be_used_only must_not must_never shall_not should_not can_not cannot can_only does_not_grant does_not_include ' +
    'not_permit* not_allow* not_authori* not_be_permit* not_be_allow* not_licens* not_be_licens* not_granted not_be_granted not_entitled not_use not_for not_available ' +
    'not_extend not_cover* prohibit* forbid* forbidden disallow* denied banned barred illegal unlawful refrain* withheld ' +
    'no_right_to no_permission no_license_is no_licence_is no_one nobody no_company no_use no_commercial no_reverse no_modif* no_cop* no_distribut* no_redistribut* no_deriv* no_part not_designed not_intended you_agree_not agrees_not ' +
    'solely exclusively strictly limited_to restricted_to reserved_for confined only_for only_to only_with only_in only_on only_if_you_are ' +
    'without_the_prior without_prior without_our without_express without_written without_the_express without_the_written',
);
/** Ways to ask something of the reader, or to make a right depend on something. */
const DEMAND = phrasePattern(
  'must shall_be_required required_to you_shall requires is_required are_required has_to have_to need_to needs_to agree agrees shall_pay ' +
    'obliged expires lapses subject_to governed_by terminate*',
);
/** Warranties, damages and courts: what nobody owes and who decides, not what nobody may. */
const NO_TERM_OF_USE =
  /\b(?:warrant\w*|liab\w*|merchantab\w*|damages|indemnif\w*|noninfring\w*|negligence|disclaim\w*|invalid|unenforceable|jurisdiction|courts?|conflict of laws?|governing law|united nations convention)\b/;
const PROHIBITED_USE = /\byou (?:may|must|shall) not\b/;
/** Names may not be used for praise in most free licences, and that limits no use of the work. */
const ENDORSEMENT =
  /\b(?:endors\w*|promote products|publicity|in advertising|trademarks?|trade names?|service marks?|be called)\b/;
/** Words of grants that sound like limits. */
const OPEN_WORDS =
  /\b(?:without (?:any )?(?:restrictions?|fees?|charge|royalt\w*|modifications?|limitation|limiting|obligation|warranty|written agreement)|with or without|whether or not|not limited to|not only|for any purpose|any purpose|but not required|not required|may or may not|only if you wish)\b/g;
/** A ban on removing notices keeps them; one on other conditions keeps the licence: neither takes a use away. */
const KEEPS_LICENSE =
  /\b(?:notices?|(?:further|additional|other|more) restrictions?|impose|restrict others|under this licen[cs]e|except as (?:expressly )?(?:provided|permitted)|these terms|same licen[cs]e|source code must|terms of this|this agreement|misrepresented|original software|original author|plainly marked|rename\w*)\b/;

/** Words around a prohibition or demand that are taken for what it is about. */
const BEFORE = 9;
const BEHIND = 22;

function partAround(sentence: string, words: string[], pattern: RegExp): string {
  const kept: string[] = [];
  let [first, done, next] = [0, 0, 0];
  for (const { index, 0: found } of sentence.matchAll(pattern)) {
    for (; done < index; done++) if (sentence[done] === ' ') first++;
    const end = Math.min(words.length, first + found.split(' ').length + BEHIND);
    for (next = Math.max(next, first - BEFORE); next < end; next++) kept.push(words[next] ?? '');
  }
  return kept.join(' ');
}

/** What a sentence of a whole licence forbids and what it asks for, as the words around it; empty: nothing. */
export type Restricted = { forbidden: string; asked: string };

/**
 * The parts of a normal sentence that prohibitions and demands are about. Both are empty where the sentence restricts
 * nobody: grants, warranties, rules against the use of names for praise. In a whole licence the words of a subject alone
 * say little, for every licence speaks of copies, sale and use.
 */
export function restrictedParts(whole: string): Restricted {
  const sentence = whole.replace(OPEN_WORDS, ' ').replace(/ {2,}/g, ' ');
  const aside =
    ENDORSEMENT.test(sentence) || (NO_TERM_OF_USE.test(sentence) && !PROHIBITED_USE.test(sentence));
  if (aside) return { forbidden: '', asked: '' };
  const words = sentence.split(' ');
  return {
    forbidden: KEEPS_LICENSE.test(sentence) ? '' : partAround(sentence, words, PROHIBITION),
    asked: partAround(sentence, words, DEMAND),
  };
}

/** The stance of such parts. */
export function stanceOfParts({ forbidden, asked }: Restricted): Stance {
  return { limits: forbidden !== '', demands: forbidden !== '' || asked !== '' };
}

/** Someone in particular is shut out: "not granted to", "excluded: ", "may not be used by". */
const SHUT_OUT =
  /\b(?:not (?:be )?(?:granted|given|available|licensed|extended|apply|used|extend)(?: \w+){0,3} (?:to|by|for)|(?:denied|withheld|revoked|withdrawn|excluded|barred|prohibited|forbidden|banned)(?: \w+){0,4} (?:to|by|for|from)|(?:following|listed) (?:entit|compan|organi|person|individual|group)\w*|citizens?|nationals?|employees of|affiliates? of|subsidiar\w+ of|anyone except|(?:are|is|be) (?:excluded|prohibited|denied|barred|banned|not allowed|not permitted))\b/;

/** Does a normal sentence of a whole licence shut out a party? A name beside a "not" alone does not. */
export function excludesParty(sentence: string): boolean {
  return SHUT_OUT.test(sentence);
}

/** Does a sentence of a whole licence forbid something, so that the list it opens tells what? */
export function forbids(sentence: string): boolean {
  return restrictedParts(normalSentence(sentence)).forbidden !== '';
}
