import spdx from 'spdx-license-list/full.js';
import { collapseParties, PARTY } from '../../src/license/text/party-slots.ts';
import { softTokens } from '../../src/license/text/soft-tokens.ts';
import { tokenize } from '../../src/license/text/tokenize.ts';
import type { Tokens } from '../../src/license/text/tokens.ts';
import { isSelected } from './selection.ts';

/** One standard text, ready to be written into the index. */
export type SourceTemplate = {
  id: string;
  words: string[];
  /** 1 for each word that a text may leave out. */
  optional: Uint8Array;
};

const PLACEHOLDER =
  /<[^<>\n:@]{2,60}>|\[(?![^[\]\n]*\bnot\b)[A-Za-z][^[\]\n]{2,60}\](?!\()|\$?\{[^{}\n]{2,60}\}|_{3,}/g;
/** Texts that follow this line are instructions on how to apply the licence (guideline "Extraneous text at the end"). */
const END = /^[\s#*_]*end of (?:the )?terms and conditions[\s#*_]*$/im;

function optionalWords(tokens: Tokens): Uint8Array {
  const optional = softTokens(tokens).map((kind) => (kind === 0 ? 0 : 1));
  const end = END.exec(tokens.text)?.index ?? Number.POSITIVE_INFINITY;
  tokens.starts.forEach((start, at) => {
    if (start >= end) optional[at] = 1;
  });
  return optional;
}

/** Stands for a placeholder while the text is cut into words; no text has this word. */
const OPEN = 'openplaceholder';

function toTemplate(id: string, text: string): SourceTemplate {
  const tokens = collapseParties(tokenize(text.replace(PLACEHOLDER, ` ${OPEN} `)));
  const words = tokens.words.map((word) => (word === OPEN ? PARTY : word));
  return { id, words, optional: optionalWords(tokens) };
}

/** All standard texts of the package that go into the index, in a fixed order. */
export function standardTexts(): SourceTemplate[] {
  return Object.keys(spdx)
    .filter(isSelected)
    .sort()
    .map((id) =>
      toTemplate(
        id,
        (spdx[id]?.licenseText ?? '').replace(PLACEHOLDER, (found) => found),
      ),
    );
}
