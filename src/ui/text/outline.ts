import type { Change, Current, Episode, History } from '../../history/types.ts';
import { listed } from '../../locale/join.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { changeNames, clauseSentence, termsWords, textWords } from '../../policy/words.ts';
import { coverageLines, coverageSummary } from './coverage.ts';
import { day, days, duration, exactTime, writtenDay } from './dates.ts';
import { forkWords, parentAddress } from './fork.ts';
import { formerLine } from './former.ts';
import { atWords, shortCommit, subjectWords, versionsWords } from './subject.ts';
import { changeClauses, changeWords, fieldWords, fileWords, headline } from './terms.ts';

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
    { title: say('outlineTerms'), items: [...terms(history), ...(withMatches ? matches(story) : [])] },
    { title: say('sectionChanges'), items: history.changes.map((change) => changeItem(change, zone)) },
    { title: say('sectionEpisodes'), items: history.episodes.map((episode) => episodeItem(episode, zone)) },
    { title: say('outlineMismatches'), items: history.mismatches.map(mismatchItem) },
    { title: say('outlineLookedAt'), items: coverage(history, zone, now) },
  ];
  return {
    title: say('outlineTitle', { subject: subjectWords(history.subject, history.current.version) }),
    subject: history.subject,
    headline: headline(story),
    sections: sections.filter(({ items }) => items.length > 0),
    closing: `${say('outlineWritten', { version: story.toldBy, time: exactTime(now.toISOString()) })} ${say('outlineClosing', { zone })}`,
  };
}

function terms(history: History): Item[] {
  const { current } = history;
  const { clauses, additions } = current;
  return [
    { words: say('outlineField', { what: fieldWords(current) }) },
    { words: say('outlineFile', { what: fileWords(history) }) },
    ...laterItems(current),
    ...former(history),
    ...clauses.map(({ kind, quote }) => ({ words: `${clauseSentence(kind)}:`, quote })),
    ...additions.map((quote) => ({ words: say('outlineAddedWords'), quote })),
  ];
}

function laterItems({ later }: Current): Item[] {
  if (!later) return [];
  const { license, date, licensor, grant } = later;
  return [
    ...(licensor ? [{ words: `${say('termsLicensor')}: ${licensor}` }] : []),
    ...(grant ? [{ words: `${say('termsGrant')}:`, quote: grant }] : []),
    { words: say('termsLater', { license, date: writtenDay(date) }) },
  ];
}

function former(history: History): Item[] {
  const line = formerLine(history);
  if (!line) return [];
  return [
    { words: say('outlineLatest', { terms: termsWords(line.terms), version: line.last }) },
    { words: say('outlineRange', { range: line.range }) },
  ];
}

function matches(story: Story): Item[] {
  return story.matches.map(({ found, listed, where }) => {
    const key = where === 'current' ? 'outlineMatch' : 'outlineMatchEpisode';
    return { words: say(key, { found, listed }) };
  });
}

function changeItem(change: Change, zone: string): Item {
  const { from, to } = changeNames(change);
  return {
    words: [
      `${atWords(change.at)}: ${from} -> ${to}; ${changeWords(change, zone)}`,
      ...changeClauses(change),
    ].join('. '),
    links: change.evidence,
  };
}

function episodeItem({ from, to, notIn, text, quote, evidence }: Episode, zone: string): Item {
  const length = to ? duration(from.date, to.date) : say('outlineStillStanding');
  const commit = { commit: shortCommit(from.commit), date: day(from.date, zone) };
  const commits = to
    ? say('outlineCommitUntil', { ...commit, until: shortCommit(to.commit) })
    : say('outlineCommit', commit);
  const span = days(from.date, to?.date ?? null, zone);
  const words = `${listed([span, length].filter(Boolean))}: ${termsWords(text)}. ${commits} ${notInWords(notIn)}`;
  return { words, quote, links: evidence };
}

/** Which published tarballs of that time are known not to have a text. */
export function notInWords(notIn: readonly string[]): string {
  return notIn.length > 0 ? say('episodeNotIn', { versions: listed(notIn) }) : say('episodeNoTarball');
}

function mismatchItem({ versions, declared, text, evidence }: History['mismatches'][number]): Item {
  const values = { versions: versionsWords(versions), declared: termsWords(declared), text: textWords(text) };
  return { words: say('outlineMismatch', values), links: evidence };
}

function coverage(history: History, zone: string, now: Date): Item[] {
  const lines = coverageLines(history, zone, now).map(({ title, text }) => ({ words: `${title}: ${text}` }));
  return [
    { words: coverageSummary(history, exactTime(history.lookedAt)) },
    ...lines,
    ...forkItem(history, zone),
  ];
}

function forkItem({ fork }: History, zone: string): Item[] {
  if (!fork) return [];
  const page = parentAddress(fork);
  return [{ words: forkWords(fork, zone), ...(page ? { links: [page] } : {}) }];
}
