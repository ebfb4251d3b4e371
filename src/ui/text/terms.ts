import type { GapCode } from '../../history/evidence.ts';
import type { Change, Current } from '../../history/types.ts';
import type { Clause, ClauseKind } from '../../license/types.ts';
import { listedWithAnd } from '../../locale/join.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
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

/** One line for the head of the panel: what the badge says, or the terms where the badge is an icon alone. */
export function headline({ label, history }: Story): string {
  if (label.text) return label.text;
  const terms = history.current.text ?? history.current.declared;
  return terms ? termsWords(terms) : say('termsLicenceNotKnown');
}

/** The line under it: the subject, and the change or the level that it stands for. */
export function subline(story: Story, zone: string): string {
  const { subject, current } = story.history;
  return `${subjectWords(subject, current.version)} · ${standing(story, zone)}`;
}

/** The change or the level that a badge stands for. */
export function standing({ label, history, acceptance }: Story, zone: string): string {
  if (label.accepted && acceptance) return say('reasonAccepted', { date: day(acceptance.at, zone) });
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
  if (current.gap && current.field == null) return say('termsNotKnown', { why: gapWords(current.gap.code) });
  if (current.field == null) return say('termsNoField');
  const file = typeof current.field === 'string' && /^SEE LICEN[CS]E IN (.{1,200})/i.exec(current.field)?.[1];
  return file ? say('termsPointsTo', { file }) : say('termsNoneTold');
}

function unreadWords(code: GapCode): string {
  if (code === 'not-found') return say('termsNoneToRead');
  return ['not-read', 'no-license-file'].includes(code)
    ? gapWords(code)
    : say('termsNotKnown', { why: gapWords(code) });
}

/** What the text says, and how it differs from the standard text. */
export function fileWords(current: Current): string {
  if (!current.text) return current.gap ? unreadWords(current.gap.code) : say('termsNoFile');
  const { text, additions, removals } = current;
  const isPlain = additions.length + removals.length === 0 && !text.includes('LicenseRef-');
  if (isPlain) return say('termsUnmodified', { terms: textWords(text) });
  return current.base === null ? say('termsNearNone', { terms: termsWords(text) }) : currentText(current);
}
