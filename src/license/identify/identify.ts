import { clausesOfAdditions, clausesOfWholeText } from '../clauses/find-clauses.ts';
import { isTerm, type Library, type Template } from '../index/library.ts';
import { HARD } from '../text/soft-tokens.ts';
import type { Identification, Removal, TextVerdict } from '../types.ts';
import type { Comparison, Edit } from './compare.ts';
import type { Document } from './document.ts';
import { expressionOf, isLicense } from './expression-of.ts';
import { hashWords } from './fingerprint.ts';
import { givesChoice } from './joint-sentences.ts';
import { parametersOf, termWords } from './parameters.ts';
import { addedRanges, type Range, toAddition } from './spans.ts';

const LEAST_COVERAGE = { modified: 0.85, derived: 0.5 };
/** Half of a short licence's words, in their order, are found in many a long text by chance. */
const LEAST_LIKENESS = 0.25;
const OUTSIDE_COST = 0.2;
const RIDER_WORDS = 200;
const NEARLY_ALL = 0.993;

/** Words of a template that are terms, as far as an edit removes them; all words of one that cuts a part. */
function removedWords(template: Template, { removed: [from, to], cut }: Edit, vocabulary: string[]): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    if (cut || isTerm(template, at)) words.push(vocabulary[template.words[at] ?? 0] ?? '');
  }
  return words.join(' ');
}

/** What the text lacks, each at the start of the word that stands where it would. */
function removalsOf(licenses: Comparison[], libraries: Library[], { tokens }: Document): Removal[] {
  const vocabulary = libraries.at(-1)?.words ?? [];
  const removals = licenses.flatMap(({ edits, template }) =>
    edits.map((edit) => ({
      text: removedWords(template, edit, vocabulary),
      at: tokens.starts[edit.added[0]] ?? tokens.text.length,
    })),
  );
  return removals.filter(({ text }) => text !== '');
}

function termsOf({ tokens, kinds }: Document): string[] {
  return tokens.words.filter((_, at) => kinds[at] === HARD);
}

/**
 * Where the text before a licence ends: words of its title may stand in a line before it ("License: MIT OR Apache-2.0"), so
 * the first line that it shares counts, as far as it holds no terms.
 */
function endBefore({ tokens }: Document, { template, places, first }: Comparison): number {
  const term = places.find((place, at) => place >= 0 && isTerm(template, at)) ?? first;
  const line = tokens.text.indexOf('\n', tokens.starts[first]);
  const start = tokens.starts[term] ?? 0;
  return line < 0 ? start : Math.min(start, line);
}

/** Text outside all licences, where a choice between them would be given. */
function textAround(document: Document, licenses: Comparison[]): string {
  const { tokens } = document;
  const pieces: string[] = [];
  let at = 0;
  for (const license of licenses) {
    pieces.push(tokens.text.slice(at, endBefore(document, license)));
    at = tokens.ends[license.end - 1] ?? at;
  }
  return [...pieces, tokens.text.slice(at)].join('\n');
}

function similarityOf(licenses: Comparison[], added: Range[]): number {
  const shared = licenses.reduce((sum, license) => sum + license.shared, 0);
  const cost = licenses.reduce((sum, license) => sum + license.cost, 0);
  const around = added.reduce((sum, { from, to }) => sum + to - from, 0);
  return shared / (shared + cost + OUTSIDE_COST * around);
}

/** Share of its required words that the licence with the least has; 0: none was found. */
function leastCoverage(licenses: Comparison[]): number {
  return licenses.length === 0 ? 0 : Math.min(...licenses.map((license) => license.coverage));
}

function verdictOf(licenses: Comparison[], untouched: boolean, similarity: number): TextVerdict {
  if (untouched) return licenses.length === 1 && similarity === 1 ? 'exact' : 'equivalent';
  const coverage = leastCoverage(licenses);
  if (coverage >= LEAST_COVERAGE.modified) return 'modified';
  return coverage >= LEAST_COVERAGE.derived && similarity >= LEAST_LIKENESS ? 'derived' : 'custom';
}

/** What was found in a text, before it is put into words. */
export type Finding = {
  verdict: TextVerdict;
  base: string;
  added: Range[];
  removals: Removal[];
  similarity: number;
  /** Share of its required words that the licence with the least has. */
  coverage: number;
  parameters: Record<string, string>;
};

function isGranted({ verdict }: Finding): boolean {
  return verdict === 'exact' || verdict === 'equivalent';
}

/**
 * Is the answer good enough to leave the rest of the index unread? So it is where a text is granted, where licences are
 * there word by word and no more words beside them than a rider has, and where hardly a word differs: the rest holds long
 * texts only, and none hides in that.
 */
export function isSettled(finding: Finding): boolean {
  const { similarity, coverage, added } = finding;
  if (isGranted(finding)) return true;
  const words = added.reduce((sum, { from, to }) => sum + to - from, 0);
  return words <= RIDER_WORDS && (coverage === 1 || (coverage >= NEARLY_ALL && similarity >= NEARLY_ALL));
}

/** Could a text's best fit be part of a settled answer? Where not, no licence beside it makes one. */
export function mayBePart({ cost, coverage }: Comparison): boolean {
  return cost < 1 || coverage >= NEARLY_ALL;
}

/** Can these licences settle the answer (see `isSettled`)? Told before the words around them are looked at. */
export function maySettle(licenses: Comparison[]): boolean {
  const harmless = licenses.every(({ cost }) => cost < 1);
  return licenses.length > 0 && (harmless || leastCoverage(licenses) >= NEARLY_ALL);
}

/** Says what the licences found in a text (`licensesIn`) make of it. */
export function findingOf(licenses: Comparison[], libraries: Library[], document: Document): Finding {
  const ids = licenses.map(({ template }) => template.id);
  const base = expressionOf(ids, givesChoice(textAround(document, licenses)));
  const parameters = parametersOf(document, base);
  const added = addedRanges(document, licenses, base, parameters.spans);
  const removals = removalsOf(licenses, libraries, document);
  const similarity = licenses.length === 0 ? 0 : similarityOf(licenses, added);
  const untouched = added.length === 0 && removals.length === 0;
  const verdict = licenses.length === 0 ? 'custom' : verdictOf(licenses, untouched, similarity);
  const coverage = leastCoverage(licenses);
  return { verdict, base, added, removals, similarity, coverage, parameters: parameters.values };
}

/** The answer for a text that no standard text is near. */
function describeCustom(document: Document, { similarity }: Finding): Identification {
  return {
    verdict: 'custom',
    base: null,
    expression: null,
    similarity,
    additions: [],
    removals: [],
    clauses: clausesOfWholeText(document.tokens.text),
    parameters: {},
    fingerprint: hashWords(termsOf(document)),
  };
}

/** Puts into words what was found: spans, clauses, parameters and the fingerprint. */
export function describe(document: Document, finding: Finding): Identification {
  const { verdict, base, similarity, removals, parameters } = finding;
  if (verdict === 'custom') return describeCustom(document, finding);
  const additions = finding.added.map((range) => toAddition(document, range));
  const granted = isGranted(finding);
  return {
    verdict,
    base,
    expression: granted && isLicense(base) ? base : null,
    similarity,
    additions,
    removals,
    clauses: clausesOfAdditions(document.tokens.text, additions),
    parameters,
    fingerprint: hashWords(granted ? [base, ...termWords(parameters)] : termsOf(document)),
  };
}
