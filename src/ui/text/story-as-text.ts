import type { At, Change, Episode, History } from '../../history/types.ts';
import type { Story } from '../../messages.ts';
import { CLAUSE_WORDS, termsWords } from '../../policy/words.ts';
import { coverageLines, coverageSummary } from './coverage.ts';
import { day, days, duration } from './dates.ts';
import { formerLine } from './former.ts';
import { shortCommit, subjectWords } from './subject.ts';
import { changeWords, fieldWords, fileWords, headline } from './terms.ts';
import { visible } from './visible.ts';

/**
 * A story as plain text for a ticket: what is said where, with quotations, links and dates in the named zone.
 * `matches` are told only with `withMatches`: they come from the reader's own lists.
 */
export function storyAsText(story: Story, zone: string, now: Date, withMatches = true): string {
  const { history } = story;
  const sections = [
    [
      `Licence of ${subjectWords(history.subject, history.current.version)} (${history.subject})`,
      headline(story),
    ],
    terms(history),
    withMatches ? matches(story) : [],
    titled(
      'Changes',
      history.changes.flatMap((change) => changeLines(change, zone)),
    ),
    titled(
      'In the repository only',
      history.episodes.flatMap((episode) => episodeLines(episode, zone)),
    ),
    titled('Declared and text disagree', mismatches(history)),
    titled('Looked at', coverage(history, zone, now)),
    [`Dates in ${zone}. This tells what the texts say; it is no advice.`],
  ];
  return visible(
    sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
}

/** `2.0.0 (after 1.0.41)`, `commit 250ec4f (after 8aa51ff)`. */
export function atWords(at: At): string {
  if ('commit' in at) return `commit ${shortCommit(at.commit)} (after ${shortCommit(at.previous)})`;
  const entered = at.enteredIn ? `, entered in ${at.enteredIn}` : '';
  return `${at.version} (after ${at.previous}${entered})`;
}

function terms(history: History): string[] {
  const { current } = history;
  const former = formerLine(history);
  const lines = [`Field: ${fieldWords(current)}`, `File: ${fileWords(current)}`];
  if (former) {
    lines.push(
      `Latest version so far under ${termsWords(former.terms)}: ${former.last} (may lack later fixes)`,
    );
    lines.push(`Range: ${former.range}`);
  }
  for (const clause of current.clauses)
    lines.push(`Words on ${CLAUSE_WORDS[clause.kind]}:`, ...quoted(clause.quote));
  if (current.additions.length > 0) lines.push('Added words:', ...current.additions.flatMap(quoted));
  return lines;
}

function matches(story: Story): string[] {
  return story.matches.map(({ found, listed, where }) => {
    const text = where === 'current' ? 'The text in view' : 'The text that stood in the repository only';
    return `${text} contains “${found}”, which matches the listed name “${listed}”.`;
  });
}

function changeLines(change: Change, zone: string): string[] {
  const head = `- ${atWords(change.at)}: ${termsWords(change.from)} -> ${termsWords(change.to)}`;
  return [head, `  ${changeWords(change, zone)}`, ...change.evidence.map((link) => `  ${link}`)];
}

function episodeLines(episode: Episode, zone: string): string[] {
  const { from, to, notIn } = episode;
  const length = to ? `, ${duration(from.date, to.date)}` : ', still standing';
  return [
    `- ${days(from.date, to?.date ?? null, zone)}${length}: ${termsWords(episode.text)}`,
    ...quoted(episode.quote).map((line) => `  ${line}`),
    `  Commit ${shortCommit(from.commit)} of ${day(from.date, zone)}${to ? `, until ${shortCommit(to.commit)}` : ''}`,
    notIn.length > 0
      ? `  Not in the tarballs read: ${notIn.join(', ')}`
      : '  No tarball of that time was read',
    ...episode.evidence.map((link) => `  ${link}`),
  ];
}

function mismatches(history: History): string[] {
  return history.mismatches.map(({ versions, declared, text, evidence }) =>
    [`- ${versions}: field ${termsWords(declared)}, file ${termsWords(text)}`, ...evidence].join('\n  '),
  );
}

function coverage(history: History, zone: string, now: Date): string[] {
  const lines = coverageLines(history, zone, now).map(({ title, text }) => `- ${title}: ${text}`);
  return [coverageSummary(history, now), ...lines];
}

function titled(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

function quoted(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`);
}
