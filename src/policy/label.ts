import type { History } from '../history/types.ts';
import { says } from './says.ts';
import type { Label, Reason, ReasonCode, Verdict } from './types.ts';
import { CATEGORY_WORDS, currentText, differenceWords, GAP_WORDS, shortTerms, termsWords } from './words.ts';

/** `zone`: the reader's time zone (IANA), `locale`: BCP 47, both for the times that a label names. */
export type Reader = { zone: string; locale: string };
type Words = { text: string; short: string };

/** The words of a badge: icon only where all is fine, else the first reason. Never the reader's own lists. */
export function labelOf(verdict: Verdict, history: History, revision: string, reader: Reader): Label {
  const { current } = history;
  const words = verdict.level === 'fine' ? { text: '', short: '' } : wordsFor(verdict, history, reader);
  return {
    subject: history.subject,
    level: verdict.level,
    ...words,
    name: fullName(verdict, history, words.text),
    at: history.lookedAt,
    ...(current.gap?.until ? { retryAt: current.gap.until } : {}),
    revision,
  };
}

function wordsFor(verdict: Verdict, history: History, reader: Reader): Words {
  const [first] = verdict.reasons;
  return first ? WORDS[first.code](history, first, reader) : { text: '', short: '' };
}

const WORDS: Record<ReasonCode, (history: History, reason: Reason, reader: Reader) => Words> = {
  organisation: () => ({ text: 'Names an organisation you listed', short: 'listed name' }),
  phrase: () => ({ text: 'Has a phrase you listed', short: 'listed phrase' }),
  clause: addedTerms,
  'added-text': addedTerms,
  mismatch: mismatch,
  'proprietary-behind-open': mismatch,
  change: (history, reason) => sinceWords(history) ?? { text: reason.text, short: 'changed' },
  license: (history, reason) => sinceWords(history) ?? { text: reason.text, short: 'on your list' },
  category: (history, reason) => sinceWords(history) ?? categoryWords(history, reason),
  'not-checked': notChecked,
  accepted: () => ({ text: '', short: '' }),
  'look-again': (_, { text }) => ({ text, short: 'look again' }),
  snoozed: () => ({ text: '', short: '' }),
};

function addedTerms({ current }: History): Words {
  if (!current.base) return { text: `Own terms, ${CATEGORY_WORDS[current.category]}`, short: 'own terms' };
  const difference = briefly(differenceWords(current));
  return { text: `${shortTerms(current.base)} ${difference}`, short: difference.replace(/^with /, '') };
}

/** `+ added terms`: as a badge says it. */
function briefly(words: string): string {
  return words.replace('with added terms', '+ added terms');
}

function mismatch({ current }: History): Words {
  const declared = shortTerms(current.declared ?? 'nothing');
  const file = shortTerms(briefly(currentText(current)));
  return { text: `Field says ${declared}, file says ${file}`, short: 'file differs' };
}

/** "AGPL-3.0 since 2.0.0, was MIT": where conditions were added on the way to what is viewed. */
function sinceWords({ current: { since } }: History): Words | null {
  if (!since || since.direction === 'notation' || since.direction === 'loosened') return null;
  const at = 'version' in since.at ? since.at.version : since.at.commit.slice(0, 7);
  const [from, to] = [shortTerms(termsWords(since.from)), shortTerms(termsWords(since.to))];
  return { text: `${to} since ${at}, was ${from}`, short: `was ${from}` };
}

function categoryWords({ current }: History, reason: Reason): Words {
  if (current.category === 'none') return { text: 'No licence stated', short: 'no licence' };
  return { text: shortTerms(reason.text), short: CATEGORY_WORDS[current.category] };
}

/** Icon only where the field is known and just its text could not be read; the name says it all. */
function notChecked({ current }: History, reason: Reason, { zone, locale }: Reader): Words {
  if (current.version !== null || !current.gap) return { text: '', short: '' };
  const { code, until } = current.gap;
  if (code === 'not-yet') return { text: '', short: '' };
  const time =
    until && new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(new Date(until));
  return { text: time ? `${reason.text} until ${time}` : reason.text, short: GAP_WORDS[code] };
}

/** The whole message for screen readers: each thing once, the badge's own words first. */
function fullName({ level, reasons }: Verdict, { current }: History, text: string): string {
  const terms = current.text === null ? current.declared : currentText(current);
  const plain = terms === null ? '' : termsWords(terms);
  const told = reasons.filter((reason) => reason.level !== 'fine').map((reason) => reason.text);
  if (level === 'fine') told.unshift('Nothing flagged by your policy');
  const parts: string[] = [];
  for (const part of [text, ...told]) if (!parts.some((before) => says(before, part))) parts.push(part);
  const named = parts.some((part) => says(part, plain));
  const start = named || !plain ? 'Licence: ' : `Licence: ${plain}. `;
  return `${start}${parts.filter(Boolean).join('. ')}.`;
}
