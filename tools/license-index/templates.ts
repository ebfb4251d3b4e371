import spdx from 'spdx-license-list/full.js';
import { collapse } from '../../src/license/text/normal-tokens.ts';
import { PARTY } from '../../src/license/text/party-slots.ts';
import { HARD, softTokens } from '../../src/license/text/soft-tokens.ts';
import { tokenize } from '../../src/license/text/tokenize.ts';
import type { Tokens } from '../../src/license/text/tokens.ts';
import { exceptionTexts } from './extra-texts.ts';
import { markParts, markSurroundings, replaceWords } from './mark-parts.ts';
import { noticeTexts } from './notice-texts.ts';
import { CREATIVE_COMMONS_PARTS, NOTICE_PARTS, OPTIONAL_PARTS, VARIANTS } from './optional-parts.ts';
import { isSelected } from './selection.ts';

/** One standard text, ready to be written into the index. */
export type SourceTemplate = {
  id: string;
  words: string[];
  /** For each word whether and why a text may leave it out, as in `Template`. */
  optional: Uint8Array;
  /** Words of the holders' and products' own names that the standard text prints. */
  names: string[];
};

/** More licences than this share a word that is no one's name. */
const MOST_SHARING = 25;
const MOST_NAMES = 6;
const PLACEHOLDER =
  /<[^<>\n:@]{2,60}>|\[(?![^[\]\n]*\bnot\b)[A-Za-z][^[\]\n]{2,60}\](?!\()|\$?\{[^{}\n]{2,60}\}|_{3,}/g;
/** Texts that follow this line are instructions on how to apply the licence (guideline "Extraneous text at the end"). */
const END = /^[\s#*_]*end of (?:the )?terms and conditions[\s#*_]*$/im;

function optionalWords(tokens: Tokens): Uint8Array {
  const optional = softTokens(tokens).map((kind) => (kind === HARD ? 0 : 1));
  const end = END.exec(tokens.text)?.index ?? Number.POSITIVE_INFINITY;
  tokens.starts.forEach((start, at) => {
    if (start >= end) optional[at] = 1;
  });
  return optional;
}

/** Stands for a placeholder while the text is cut into words, spelled as a name; no text has this word. */
const OPEN_NAME = 'Openplaceholder';
const OPEN = OPEN_NAME.toLowerCase();

/** Licences that are told by a name which their standard text leaves open. */
const OWN_NAMES: Record<string, string[]> = { 'MIT-CMU': ['cmu', 'carnegie'] };
const NOT_A_NAME = /^(?:\d.*|.|openplaceholder)$/;

/** Words of the names that stand in the places that a licence leaves open. */
function namesOf(tokens: Tokens): string[] {
  const ranges = tokens.words.flatMap((word, at) =>
    word === PARTY ? [tokens.text.slice(tokens.starts[at], tokens.ends[at])] : [],
  );
  const words = ranges.flatMap((range) => tokenize(range).words);
  return [...new Set(words)].filter((word) => !NOT_A_NAME.test(word));
}

/** Leaves only the words that few licences print as a name: "the", "authors" and "university" tell nothing. */
function onlyTelling(templates: SourceTemplate[]): SourceTemplate[] {
  const holders = new Map<string, number>();
  for (const { words, names } of templates) {
    for (const word of new Set([...words, ...names])) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const telling = (word: string): boolean => (holders.get(word) ?? 0) <= MOST_SHARING;
  return templates.map((template) => ({
    ...template,
    names: template.names.filter(telling).slice(0, MOST_NAMES),
  }));
}

/** Marks the licence's own name at the head of its text, where words of terms in it make it look like a term. */
function markTitle(words: string[], optional: Uint8Array, name: string): void {
  const title = tokenize(name).words;
  const at = title.every((word, index) => words[index] === word) ? title.length : 0;
  optional.fill(1, 0, at);
}

function toTemplate(id: string, name: string, text: string, parts: string[] = []): SourceTemplate {
  const tokens = collapse(tokenize(text.replace(PLACEHOLDER, ` ${OPEN_NAME} `)));
  const words = tokens.words.map((word) => (word === OPEN ? PARTY : word));
  const optional = optionalWords(tokens);
  if (name) markTitle(words, optional, name);
  markParts(words, optional, parts);
  if (id.startsWith('CC')) markSurroundings(words, optional, CREATIVE_COMMONS_PARTS);
  return { id, words, optional, names: OWN_NAMES[id] ?? namesOf(tokens) };
}

/** Last words of the instructions below the GPL, which the package leaves out of versions 1 and 2. */
const END_OF_GPL =
  'This General Public License does not permit incorporating your program into proprietary programs. If your program is a ' +
  'subroutine library, you may consider it more useful to permit linking proprietary applications with the library. If ' +
  'this is what you want to do, use the GNU Library General Public License instead of this License.';

/** A sentence of the notice below the version 4 licences of Creative Commons that the package leaves out. */
const CC_DEDICATION =
  'The text of the Creative Commons public licenses is dedicated to the public domain under the CC0 Public Domain Dedication.';

function wholeText(id: string): string {
  const text = spdx[id]?.licenseText ?? '';
  if (id === 'GPL-2.0-only') return `${text}\n\n${END_OF_GPL}`;
  return id.endsWith('-4.0')
    ? text.replace(/considered the .Licensor\..(?=\s)/, (end) => `${end} ${CC_DEDICATION}`)
    : text;
}

/** All standard texts of the package that go into the index, in a fixed order. */
export function standardTexts(): SourceTemplate[] {
  const licenses = Object.keys(spdx)
    .filter(isSelected)
    .sort()
    .map((id) => toTemplate(id, spdx[id]?.name ?? '', wholeText(id), OPTIONAL_PARTS[id]));
  const exceptions = exceptionTexts().map(({ id, text }) => toTemplate(id, '', text, OPTIONAL_PARTS[id]));
  const variants = [...licenses, ...exceptions].flatMap((template) =>
    (VARIANTS[template.id] ?? []).map(([from, to]) => replaceWords(template, from, to)),
  );
  const notices = noticeTexts().map(({ id, text }) => toTemplate(id, '', text, NOTICE_PARTS[id]));
  return onlyTelling([...licenses, ...variants, ...exceptions, ...notices]);
}
