import type { Change, Episode, History } from '../../history/types.ts';
import type { Story } from '../../messages/story.ts';
import { clauseSentence, termsWords, textWords } from '../../policy/words.ts';
import { coverageLines, coverageSummary } from './coverage.ts';
import { day, days, duration } from './dates.ts';
import { forkWords, parentAddress } from './fork.ts';
import { formerLine } from './former.ts';
import { atWords, shortCommit, subjectWords } from './subject.ts';
import { changeWords, fieldWords, fileWords, headline } from './terms.ts';

/** One statement, with the words of a text and the addresses that it rests on. */
export type Item = { words: string; quote?: string; links?: string[] };
/** A story for a ticket, before it is written down in some form. Sections without items are left out. */
export type Outline = {
  title: string;
  subject: string;
  headline: string;
  sections: { title: string; items: Item[] }[];
  closing: string;
};

/**
 * What is said where, with quotations, links and dates in the named zone. `matches` are told only with `withMatches`: they
 * come from the reader's own lists.
 */
export function outlineOf(story: Story, zone: string, now: Date, withMatches: boolean): Outline {
  const { history } = story;
  const sections = [
    { title: 'Terms', items: [...terms(history), ...(withMatches ? matches(story) : [])] },
    { title: 'Changes', items: history.changes.map((change) => changeItem(change, zone)) },
    { title: 'In the repository only', items: history.episodes.map((episode) => episodeItem(episode, zone)) },
    { title: 'Declared and text disagree', items: history.mismatches.map(mismatchItem) },
    { title: 'Looked at', items: coverage(history, zone, now) },
  ];
  return {
    title: `Licence of ${subjectWords(history.subject, history.current.version)}`,
    subject: history.subject,
    headline: headline(story),
    sections: sections.filter(({ items }) => items.length > 0),
    closing: `Dates in ${zone}. This tells what the texts say; it is no advice.`,
  };
}

function terms(history: History): Item[] {
  const { current } = history;
  const { clauses, additions, later } = current;
  return [
    { words: `Field: ${fieldWords(current)}` },
    { words: `File: ${fileWords(current)}` },
    ...(later ? [{ words: `By its own terms, ${later.license} from ${later.date} at the latest` }] : []),
    ...former(history),
    ...clauses.map(({ kind, quote }) => ({ words: `${clauseSentence(kind)}:`, quote })),
    ...additions.map((quote) => ({ words: 'Added words:', quote })),
  ];
}

function former(history: History): Item[] {
  const line = formerLine(history);
  if (!line) return [];
  const latest = `Latest version so far under ${termsWords(line.terms)}: ${line.last}`;
  return [{ words: `${latest} (may lack later fixes)` }, { words: `Range: ${line.range}` }];
}

function matches(story: Story): Item[] {
  return story.matches.map(({ found, listed, where }) => {
    const text = where === 'current' ? 'The text in view' : 'The text that stood in the repository only';
    return { words: `${text} contains “${found}”, which matches the listed name “${listed}”.` };
  });
}

function changeItem(change: Change, zone: string): Item {
  const terms = `${termsWords(change.from)} -> ${termsWords(change.to)}`;
  return {
    words: `${atWords(change.at)}: ${terms}; ${changeWords(change, zone)}`,
    links: change.evidence,
  };
}

function episodeItem({ from, to, notIn, text, quote, evidence }: Episode, zone: string): Item {
  const length = to ? `, ${duration(from.date, to.date)}` : ', still standing';
  const until = to ? `, until ${shortCommit(to.commit)}` : '';
  const tarballs =
    notIn.length > 0 ? `Not in the tarballs read: ${notIn.join(', ')}.` : 'No tarball of that time was read.';
  const commits = `Commit ${shortCommit(from.commit)} of ${day(from.date, zone)}${until}.`;
  const span = days(from.date, to?.date ?? null, zone);
  return { words: `${span}${length}: ${termsWords(text)}. ${commits} ${tarballs}`, quote, links: evidence };
}

function mismatchItem({ versions, declared, text, evidence }: History['mismatches'][number]): Item {
  return { words: `${versions}: field ${termsWords(declared)}, file ${textWords(text)}`, links: evidence };
}

function coverage(history: History, zone: string, now: Date): Item[] {
  const lines = coverageLines(history, zone, now).map(({ title, text }) => ({ words: `${title}: ${text}` }));
  return [{ words: coverageSummary(history, now) }, ...lines, ...forkItem(history, zone)];
}

function forkItem({ fork }: History, zone: string): Item[] {
  if (!fork) return [];
  const page = parentAddress(fork);
  return [{ words: forkWords(fork, zone), ...(page ? { links: [page] } : {}) }];
}
