import type { Identification } from '../../license/types.ts';
import { countDuties, differsInWordingOnly } from './wording.ts';

/** Where a licence begins to say something; what stands before is its title and whose work it is. */
const GRANT =
  /\bpermission (?:is hereby granted|to use)|\bredistribution and use\b|\bterms and conditions\b|\blicen[cs]ed under\b|\bpreamble\b/i;
const COPYRIGHT = /\bcopyright\b|©|\(c\)/i;
const ADDRESS = /\S+@\S+|\bhttps?:\/\/\S+|\bwww\.\S+/gi;

/** Whom or what a line on its own may be meant for; `For Thing software`, as Facebook's licences have it, is for anyone. */
const MEANT_FOR = /\b(?:for|to|by|with|within|in|at|from|until|among)\b/i;
const FOR_SOFTWARE = /^\W*for [\w.@/ -]{1,40} software\W*$/i;
const LIMITING =
  /\b(?:evaluation|trial|academ\w*|student\w*|educat\w*|research\w*|beta|preview|demo\w*|edition|version|restrict\w*|confidential|proprietary|private|government|military|limited)\b/i;

/** On a copyright line, whose names may be any words, these can only limit ("under the GPL V3 for non-commercial use"). */
const TIED_TO_USE =
  /\b(?:non-?commercial|commercial|(?:personal|internal|private|free) (?:use|for)|purchase[ds]?|paid)\b/i;

/**
 * An identification without the remarks that stand in a licence's head: on a copyright line ("Modified work Copyright 2014
 * Contributors", yargs), or on a line of their own ("For Yarn software"), as long as no word of duty or permission is
 * among them. Where nothing else was added, the text is the standard one.
 */
export function withoutHeadRemarks(found: Identification, text: string): Identification {
  if (found.verdict !== 'modified' || found.additions.length === 0) return found;
  const head = text.slice(0, Math.max(0, text.search(GRANT)));
  const remarks = new Set(
    found.additions.filter(({ start, end }) => isRemark(linesAt(text, start, end), end, head)),
  );
  if (remarks.size === 0) return found;
  const lines = [...remarks].map(({ start, end }) => linesAt(text, start, end)).join('\n');
  const additions = found.additions.filter((addition) => !remarks.has(addition));
  const clauses = found.clauses.filter((clause) => !isWithin(clause.quote, lines));
  const isStandard = additions.length === 0 && found.removals.length === 0 && clauses.length === 0;
  if (!isStandard) return { ...found, additions, clauses };
  return { ...found, verdict: 'equivalent', expression: found.base, additions, clauses };
}

function isRemark(line: string, end: number, head: string): boolean {
  if (end > head.length) return false;
  const words = line.replace(ADDRESS, ' ');
  if (COPYRIGHT.test(words)) return countDuties([words]) === 0 && !TIED_TO_USE.test(words);
  return (
    differsInWordingOnly(words, '') &&
    !LIMITING.test(words) &&
    (!MEANT_FOR.test(words) || FOR_SOFTWARE.test(words))
  );
}

/** The whole lines that a span touches. */
function linesAt(text: string, start: number, end: number): string {
  const until = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, until < 0 ? text.length : until);
}

/** Quotations may run on into standard words of the head, such as "All rights reserved". */
function isWithin(quote: string, lines: string): boolean {
  return quote
    .split('\n')
    .every((line) => lines.includes(line.trim()) || /^\W*all rights reserved\W*$/i.test(line));
}
