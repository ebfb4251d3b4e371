import type { GapCode } from '../../history/evidence.ts';
import type { Change, Current, History } from '../../history/types.ts';
import type { Clause, ClauseKind } from '../../license/types.ts';
import { listedWithAnd } from '../../locale/join.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { textGapWords } from '../../policy/gap-sentence.ts';
import {
  clauseWords,
  currentText,
  directionWords,
  gapWords,
  pastClauseWords,
  termsWords,
  textWords,
} from '../../policy/words.ts';
import { day } from './dates.ts';
import { subjectWords } from './subject.ts';
import { bumpWords, levelWords } from './words.ts';

/** Whether there is no such package or repository: nothing to watch, to keep quiet or to go to. */
export function isNowhere({ version, gap }: Current): boolean {
  return version === null && gap?.code === 'not-found';
}

/** One line for the head of the panel: what the badge says, or the terms where the badge is an icon alone. */
export function headline({ label, history }: Story): string {
  if (label.text) return label.text;
  const terms = history.current.text ?? history.current.declared;
  return terms ? termsWords(terms) : say('termsLicenceNotKnown');
}

/** The line under it: the subject, and the change or the level that it stands for. */
export function subline(story: Story, zone: string): string {
  const { subject, current } = story.history;
  return [subjectWords(subject, current.version), standing(story, zone)].filter(Boolean).join(' · ');
}

/** The change or the level that a badge stands for, or that the reader snoozed it; empty where the head says it all. */
export function standing({ label, history, reasons }: Story, zone: string): string {
  const snoozed = reasons.find(({ code }) => code === 'snoozed');
  if (snoozed) return snoozed.text;
  // The head says when.
  if (label.accepted) return '';
  const { since } = history.current;
  return label.level !== 'fine' && since ? changeWords(since, zone) : levelWords(label.level);
}

/** `conditions added in a major release, 18 Nov 2024`. */
export function changeWords(change: Change, zone: string): string {
  const values = { direction: directionWords(change.direction), date: day(change.date, zone) };
  if (!change.bump) return say(change.exact ? 'changeOn' : 'changeBetween', values);
  const bump = bumpWords(change.bump);
  return say(change.exact ? 'changeIn' : 'changeInBetween', { ...values, bump });
}

/** What the text demands since a change, and what it demanded before and no longer does. */
export function changeClauses({ clauses, removedClauses = [] }: Change): string[] {
  const lines: string[] = [];
  if (clauses.length > 0) lines.push(say('changeClauses', { clauses: kindsOf(clauses, clauseWords) }));
  if (removedClauses.length > 0)
    lines.push(say('changeClausesGone', { clauses: kindsOf(removedClauses, pastClauseWords) }));
  return lines;
}

/** What texts with these clauses demand, each kind once; `words` says one kind. */
export function kindsOf(clauses: readonly Clause[], words: (kind: ClauseKind) => string): string {
  return listedWithAnd([...new Set(clauses.map(({ kind }) => words(kind)))]);
}

/** Whether a change is one of terms; the same terms written differently are told among the smaller notes. */
export function isSubstantial({ direction }: Change): boolean {
  return direction !== 'notation';
}

/** What the declared field says. */
export function fieldWords(current: Current): string {
  if (current.declared) return termsWords(current.declared);
  if (current.gap && current.field == null) {
    const { code } = current.gap;
    return code === 'no-license-file' ? gapWords(code) : say('termsNotKnown', { why: gapWords(code) });
  }
  if (current.field == null) return say('termsNoField');
  const file = typeof current.field === 'string' && /^SEE LICEN[CS]E IN (.{1,200})/i.exec(current.field)?.[1];
  return file ? say('termsPointsTo', { file }) : say('termsNoneTold');
}

function unreadWords(subject: string, version: string | null, code: GapCode): string {
  if (version === null && code === 'not-found') return say('termsNoneToRead');
  return ['not-read', 'no-license-file'].includes(code)
    ? gapWords(code)
    : say('termsNotKnown', { why: textGapWords(subject, code) });
}

/** What the text says, and how it differs from the standard text. */
export function fileWords({ subject, current }: Pick<History, 'subject' | 'current'>): string {
  const { text, version, gap, additions, removals } = current;
  if (!text) return gap ? unreadWords(subject, version, gap.code) : say('termsNoFile');
  const isPlain = additions.length + removals.length === 0 && !text.includes('LicenseRef-');
  if (isPlain) return say('termsUnmodified', { terms: textWords(text) });
  return current.base === null ? say('termsNearNone', { terms: termsWords(text) }) : currentText(current);
}
