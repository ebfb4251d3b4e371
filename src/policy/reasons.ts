import type { Current, History } from '../history/types.ts';
import type { Category } from '../license/types.ts';
import { say } from '../locale/say.ts';
import { gapSentence } from './gap-sentence.ts';
import { judgeExpression } from './judge-expression.ts';
import { findOrganisations } from './organisations.ts';
import type { Acceptance, Phrase, Policy, Reason } from './types.ts';
import {
  capital,
  categoryWords,
  clauseSentence,
  currentText,
  isNamedByHash,
  sinceSentence,
  termsWords,
} from './words.ts';

/**
 * What a verdict depends on beside history and policy. `now`: milliseconds since 1970; `snoozedUntil`: ISO 8601; `zone`: the
 * reader's time zone (IANA) for the days that reasons name, UTC where it is left out.
 */
export type Context = {
  now: number;
  acceptance?: Acceptance | null;
  snoozedUntil?: string | null;
  zone?: string;
};

const OPEN: readonly Category[] = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
];
const RESTRICTED: readonly Category[] = ['source-available', 'non-commercial', 'field-of-use', 'proprietary'];

/**
 * The licence itself, by the reader's rules and categories; the text decides, the field only where there is none.
 * Without a field nothing is said before the text was looked for.
 */
export function licenseReasons({ current }: History, policy: Policy): Reason[] {
  if (current.version === null) return [];
  const terms = current.text ?? current.declared;
  if (!terms && current.gap) return [];
  const judged = terms
    ? judgeExpression(terms, policy, current.category)
    : { level: policy.categories[current.category], license: '', category: current.category, byRule: false };
  const text = judged.byRule
    ? say('reasonOnList', { license: termsWords(judged.license) })
    : categoryText(judged.license, judged.category);
  return [{ code: judged.byRule ? 'license' : 'category', level: judged.level, text }];
}

/** `AGPL-3.0-only, network copyleft`; without a name that says something, the category alone. */
function categoryText(license: string, category: Category): string {
  const words = categoryWords(category);
  const isOwn = isNamedByHash(license);
  if (!license || license === 'NOASSERTION') return capital(words);
  if (isOwn && category === 'unknown') return capital(say('badgeOwnTermsShort'));
  if (isOwn) return say('reasonOwnCategory', { category: words });
  return say('reasonCategory', { license: termsWords(license), category: words });
}

/** Restricted terms in the text behind a field that names an open-source licence. */
export function restrictedBehindOpen({ current }: History, policy: Policy): Reason[] {
  if (!current.declared || !current.text || !current.mismatch) return [];
  const declared = judgeExpression(current.declared, policy).category;
  if (!OPEN.includes(declared) || !RESTRICTED.includes(current.category)) return [];
  const text = restrictedWords(current.declared, current.category);
  return [{ code: 'restricted-behind-open', level: 'alert', text }];
}

function restrictedWords(declared: string, category: Category): string {
  if (category === 'field-of-use') return say('reasonFieldOfUseBehindOpen', { declared });
  return say('reasonRestrictedBehindOpen', { declared, category: categoryWords(category) });
}

/** Field and text of one and the same version disagree. */
export function mismatchReasons({ current }: History, policy: Policy): Reason[] {
  if (!current.mismatch || !current.declared || !current.text) return [];
  const text = say('reasonMismatch', { declared: current.declared, text: currentText(current) });
  return [{ code: 'mismatch', level: policy.mismatch, text }];
}

/** One reason for each kind of clause in the text in view. */
export function clauseReasons({ current }: History, policy: Policy): Reason[] {
  const kinds = new Set(current.clauses.map((clause) => clause.kind));
  return [...kinds].map((kind) => ({
    code: 'clause',
    level: policy.clauses[kind],
    text: clauseSentence(kind),
  }));
}

/** The text in view has other words than its standard text. */
export function addedTextReasons({ current }: History, policy: Policy): Reason[] {
  if (current.additions.length + current.removals.length === 0) return [];
  return [
    {
      code: 'added-text',
      level: policy.addedText,
      text: say('reasonAddedText', { text: currentText(current) }),
    },
  ];
}

/** Names and phrases are the reader's own lists: the reason never repeats them. */
export function listedReasons({ current }: History, policy: Policy): Reason[] {
  const reasons: Reason[] = [];
  if (findOrganisations(addedWords(current), policy.organisations).length > 0) {
    reasons.push({ code: 'organisation', level: 'alert', text: say('reasonOrganisation') });
  }
  return [...reasons, ...phrasesIn(current, policy).map(({ level }) => phraseReason(level))];
}

/** The reader's phrases that stand in the added words, case ignored. */
export function phrasesIn(current: Current, policy: Policy): Phrase[] {
  const words = addedWords(current).toLowerCase();
  return policy.phrases.filter(({ text }) => words.includes(text.toLowerCase()));
}

const phraseReason = (level: Reason['level']): Reason => ({
  code: 'phrase',
  level,
  text: say('reasonPhrase'),
});

/** The words of a text that are not its standard licence's, where listed names and phrases are looked for. */
export function addedWords(current: Pick<Current, 'additions' | 'clauses'>): string {
  return [...current.additions, ...current.clauses.map((clause) => clause.quote)].join('\n');
}

/** Conditions added on the viewed version's line within the policy's months. */
export function changeReasons({ current }: History, policy: Policy, { now }: Context): Reason[] {
  const { since } = current;
  if (since?.direction !== 'tightened') return [];
  if (since.date !== null && Date.parse(since.date) < monthsBefore(now, policy.changes.months)) return [];
  return [{ code: 'change', level: policy.changes.level, text: sinceSentence(since).text }];
}

function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.getTime();
}

/** What could not be looked at, so that it never passes for fine. */
export function gapReasons({ subject, current }: History): Reason[] {
  const text = gapSentence(subject, current);
  return text === null ? [] : [{ code: 'not-checked', level: 'unknown', text }];
}
