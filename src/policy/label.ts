import type { History } from '../history/types.ts';
import { say } from '../locale/say.ts';
import { direction, language } from '../locale/source.ts';
import { says } from './says.ts';
import type { Label, Reason, ReasonCode, Verdict } from './types.ts';
import {
  capital,
  categoryShort,
  categoryWords,
  clauseWords,
  currentText,
  differenceWords,
  gapUntil,
  hasChangedWords,
  ownOr,
  shortTerms,
  sinceSentence,
  termsWords,
} from './words.ts';

/** `zone`: the reader's time zone (IANA), for the times that a label names. */
export type Reader = { zone: string };
type Words = { text: string; short: string };

/** The words of a badge: icon only where all is fine, else the first reason. Never the reader's own lists. */
export function labelOf(verdict: Verdict, history: History, revision: string, reader: Reader): Label {
  const { current } = history;
  const isAccepted = needsAcceptance(verdict);
  const words =
    verdict.level === 'fine' && !isAccepted ? { text: '', short: '' } : wordsFor(verdict, history, reader);
  return {
    subject: history.subject,
    level: verdict.level,
    ...words,
    name: fullName(verdict, history, words.text),
    at: history.lookedAt,
    ...(isAccepted ? { accepted: true } : {}),
    ...(verdict.reasons[0]?.code === 'snoozed' ? { snoozed: true } : {}),
    ...(current.gap?.until ? { retryAt: current.gap.until } : {}),
    revision,
    language: language(),
    direction: direction(),
  };
}

/** Whether these terms are fine for no other reason than that the reader accepted them. */
function needsAcceptance({ reasons }: Verdict): boolean {
  return reasons[0]?.code === 'accepted' && reasons.some(({ level }) => level !== 'fine');
}

function wordsFor(verdict: Verdict, history: History, reader: Reader): Words {
  const [first] = verdict.reasons;
  return first ? WORDS[first.code](history, first, reader) : { text: '', short: '' };
}

const WORDS: Record<ReasonCode, (history: History, reason: Reason, reader: Reader) => Words> = {
  organisation: () => ({ text: say('badgeOrganisation'), short: say('badgeOrganisationShort') }),
  phrase: () => ({ text: say('badgePhrase'), short: say('badgePhraseShort') }),
  clause: addedTerms,
  'added-text': addedTerms,
  mismatch: mismatch,
  'restricted-behind-open': mismatch,
  change: (history, reason) => sinceWords(history) ?? { text: reason.text, short: say('badgeChangedShort') },
  license: (history, reason) => sinceWords(history) ?? { text: reason.text, short: say('badgeOnListShort') },
  category: (history, reason) => sinceWords(history) ?? categoryLabel(history, reason),
  'not-checked': notChecked,
  accepted: acceptedLabel,
  'look-again': (_, { text }) => ({ text, short: say('badgeLookAgainShort') }),
  snoozed: () => ({ text: '', short: '' }),
};

function acceptedLabel({ current }: History, { text: accepted }: Reason): Words {
  const terms = current.text === null ? termsWords(current.declared ?? 'NONE') : currentText(current);
  const text = capital(say('badgeAccepted', { terms: shortTerms(terms), accepted }));
  return { text, short: say('badgeAcceptedShort') };
}

function addedTerms(history: History): Words {
  const { current } = history;
  if (!current.base) return { text: ownTerms(history), short: say('badgeOwnTermsShort') };
  const short = say(hasChangedWords(current) ? 'badgeChangedTermsShort' : 'badgeAddedTermsShort');
  return { text: differenceWords(current.base, current), short };
}

/** Of terms that no name tells: what they are, what they came after, or what they ask. */
function ownTerms(history: History): string {
  const { category, clauses } = history.current;
  const [kind] = clauses.map((clause) => clauseWords(clause.kind));
  const words = category === 'unknown' ? kind : categoryWords(category);
  const since = category === 'unknown' && sinceWords(history)?.text;
  return (
    since || (words ? say('reasonOwnCategory', { category: words }) : capital(say('badgeOwnTermsShort')))
  );
}

function mismatch({ current }: History): Words {
  const declared = shortTerms(current.declared ?? say('badgeNothingDeclared'));
  const text = say('badgeMismatch', { declared, text: shortTerms(currentText(current)) });
  return { text, short: say('badgeMismatchShort') };
}

/** "AGPL-3.0 since 2.0.0, was MIT": where conditions were added on the way to what is viewed. */
function sinceWords({ current: { since } }: History): Words | null {
  if (!since || since.direction === 'notation' || since.direction === 'loosened') return null;
  const { text, from } = sinceSentence(since);
  return { text, short: say('badgeWasShort', { terms: from }) };
}

function categoryLabel({ current }: History, reason: Reason): Words {
  const short = categoryShort(current.category);
  if (current.category === 'none') return { text: say('badgeNoLicence'), short };
  return { text: shortTerms(reason.text), short };
}

/** Icon only where the field is known and just its text could not be read; the name says it all. */
function notChecked({ current }: History, reason: Reason, { zone }: Reader): Words {
  if (current.version !== null || !current.gap) return { text: '', short: '' };
  const { code, until } = current.gap;
  if (code === 'not-yet' || code === 'paused') return { text: '', short: '' };
  const time =
    until &&
    new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone: zone }).format(new Date(until));
  return {
    text: time ? gapUntil(code, reason.text, time) : reason.text,
    short: say('badgeNotCheckedShort'),
  };
}

/** The whole message for screen readers: each thing once, the badge's own words first. */
function fullName({ level, reasons }: Verdict, { current }: History, text: string): string {
  const terms = current.text === null ? current.declared : ownOr(current.text, currentText(current));
  const plain = terms === null ? '' : termsWords(terms);
  const [first] = reasons;
  const isAccepted = first?.code === 'accepted';
  const counted = reasons.filter((reason) => reason.level !== 'fine' && !isAccepted);
  const told = counted.map((reason) => reason.text);
  if (level === 'fine') told.unshift(isAccepted ? text || capital(first.text) : say('badgeNothingFlagged'));
  const parts: string[] = [];
  for (const part of [text, ...told]) if (!parts.some((before) => says(before, part))) parts.push(part);
  const named = parts.some((part) => says(part, plain));
  if (!named && plain) parts.unshift(plain);
  return say('badgeLicence', { what: parts.filter(Boolean).join('. ') });
}
