import { type Sentence, sentencesOf } from '../clauses/sentences.ts';
import { TERM_WORDS } from '../text/vocabularies.ts';

/** Words that sentences are made of which only say where a licence applies, or that a choice is given. */
const WORDS = new Set(
  (
    'this the a an is are was were be been being it its their of for to in on at by and or with under as from that which these those all any ' +
    'each both other others one two three following below above either choose chooses chosen choice option freely you your may can use used ' +
    'using whichever prefer select alternative alternatives alternatively dual multi licensed licence licences license licenses licensing ' +
    'terms term text texts copy copies file files directory directories folder code source sources software project package library ' +
    'module modules program product work works part parts portion portions component components content documentation tests test ' +
    'contributor contributors author authors copyright copyrighted notice notices holder holders owner owners version versions ' +
    'original originally originating written created derived derivative based port ported fork include includes included contain contains contained ' +
    'bundled third party parties dependencies dependency applies apply applied applicable also see full details follows covered ' +
    'distributed released available granted provided subject reproduced located found repository repositories here there where ' +
    'rest remainder modified also bundle bundles header headers methods respective own s about arrangements contact visit http https www more please information note extended packages projects repository code voluntary individuals many individual contribution contributions history information exact consists originator have has had get got made make user users according ' +
    'everything below pick suits triple tri first second comes materials accompanying artwork images icons fonts media graphics printed follow ' +
    'case provisions instead given'
  ).split(' '),
);
const NAMED = [
  ['mit', 'mit'],
  ['expat', 'mit'],
  ['apache', 'apache'],
  ['bsd', 'bsd'],
  ['isc', 'isc'],
  ['agpl', 'agpl'],
  ['lgpl', 'lgpl'],
  ['gpl', 'gpl'],
  ['gnu', 'gpl'],
  ['mozilla', 'mpl'],
  ['mpl', 'mpl'],
  ['cc0', 'cc0'],
  ['unlicense', 'unlicense'],
  ['zlib', 'zlib'],
  ['boost', 'bsl'],
  ['artistic', 'artistic'],
  ['eclipse', 'epl'],
  ['wtfpl', 'wtfpl'],
  ['cddl', 'cddl'],
  ['creative', 'cc'],
] as const;
const LONGEST_WORDS = 45;
/** In characters: no 45 words of such sentences are longer. */
const LONGEST = 600;
/** "At your option." */
const SHORT = 50;
/** What such sentences are about: the licence, or where the code comes from. */
const SUBJECT =
  /licen[cs]|copyright|terms|texts|deriv|based on|\bfork|\bport|created|written|origin|contribut|information/i;
/** A grant to someone, or for something, leaves the others out. */
const FOR_SOME =
  /\b(?:licen[cs]ed|granted|available|provided|released|distributed|used?) (?:by|to|for) (?!use as follows|the following|you\b)/i;
const MAY = /\b(?:may|can|you|your|users?)\b/i;
/** A heading has no verb, and may head a condition. */
const VERB =
  /\b(?:is|are|was|were|be|appl(?:y|ies)|licen[cs]ed|covered|distributed|released|available|follows|use|choose|created|written|derived|based|reproduced|bundles|follow|comes|contains|includes|see|visit|contact)\b/i;
const CHOICE =
  /\b(?:either|choice|choose|whichever|alternatively|alternatives?|dual|(?:triple|tri|multi)[- ]licen[cs]ed?|at your option|one of the|pick (?:the|a|any|one|which)|option (?:\d|[a-c]|one|two)|as you (?:like|prefer|wish|please))\b/i;
/** "MIT OR Apache-2.0", "the GPL, version 3, or the Artistic License": "or" between two names, and not that of "or later". */
const NAME_OR_NAME = new RegExp(
  String.raw`\b(${NAMED.map(([word]) => word).join('|')})\b(?:[^.;:]|\.\d){0,60}?\bor\b(?! (?:any |\(at your option\) any )?(?:later|newer|above|higher))(?:[^.;:]|\.\d){0,40}?\b(?!\1)(?:${NAMED.map(([word]) => word).join('|')})\b`,
  'i',
);
/** Of what may say otherwise nothing is said here. */
const NOTED =
  /\b(?:unless|except where|except as) (?:otherwise )?(?:noted|stated|specified|indicated|mentioned)(?: otherwise)?\b/gi;
/** What a heading over one of the licences is made of, beside the licence's name and numbers. */
const HEADING_WORDS = new Set(
  'option alternative part section version license licence the v clause'.split(' '),
);
/** Files of code; a document may hold terms. */
const FILE_NAME = /^[\w@~/-]{1,80}\.(?:[cm]?[jt]sx?|css|py|rb|rs|go|java|php|cc?|cpp|hh?|hpp|cs|swift)$/i;

/** Names of files, projects and people: with a capital, a sign or a digit within, or in quotation marks. */
function isName(word: string): boolean {
  if (TERM_WORDS.has(word.toLowerCase())) return false;
  return /^[\p{Lu}\d]/u.test(word) || /[\d_./@<>`~-]/.test(word);
}

function namesOnly(sentence: string, expression: string): boolean {
  const words = sentence.toLowerCase().split(/[^a-z0-9]+/);
  const licenses = expression.toLowerCase();
  return NAMED.every(([word, part]) => !words.includes(word) || licenses.includes(part));
}

/** "2) GPL", "Option 2:", `left.js`: what stands over a licence and names it, or the file it is for. */
function isHeading(sentence: string): boolean {
  const words = sentence.split(/[\s()[\],:;#=*-]+|\.(?=\s|$)/).filter((word) => word !== '');
  return words.every((word) => {
    const plain = word.toLowerCase();
    const known = HEADING_WORDS.has(plain) || NAMED.some(([name]) => name === plain);
    return known || /^(?:v?\d[\d.]*|[a-c])$/.test(plain) || FILE_NAME.test(word);
  });
}

/**
 * Does a sentence only say which of the file's licences applies where, or that one may choose? Every word of it must be
 * known for that or be a name, so that no condition passes; a licence that it names must be one that was found.
 */
function isJoint(sentence: string, expression: string): boolean {
  if (sentence.length > LONGEST) return false;
  if (!namesOnly(sentence, expression)) return false;
  if (isHeading(sentence)) return true;
  const choosing = sentence.length < SHORT && CHOICE.test(sentence);
  if (!choosing && !(SUBJECT.test(sentence) && VERB.test(sentence))) return false;
  if (FOR_SOME.test(sentence) || (MAY.test(sentence) && !CHOICE.test(sentence))) return false;
  const words = sentence
    .replace(NOTED, ' ')
    .split(/[\s"'\u201c\u201d()[\],;:=*-]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length > LONGEST_WORDS) return false;
  return words.every((word) => WORDS.has(word.toLowerCase().replace(/[.!?]+$/, '')) || isName(word));
}

/** Does the text around the licences give a choice between them? */
export function givesChoice(around: string): boolean {
  return CHOICE.test(around) || NAME_OR_NAME.test(around);
}

/** The sentences of a part of the text that say more than which licence applies where. */
export function tellingSentences(text: string, from: number, to: number, expression: string): Sentence[] {
  return sentencesOf(text, from, to).filter((sentence) => !isJoint(sentence.text, expression));
}
