import type { Template } from '../index/library.ts';
import { TERM_WORDS } from '../text/vocabularies.ts';
import type { Edit } from './compare.ts';
import type { Document } from './document.ts';

/** Number of the vocabulary's word for a place that a licence leaves open. */
export const OPEN_PLACE = 0;

const LONGEST_NAME = 26;

function isOpen(template: Template, [from, to]: [number, number]): boolean {
  for (let at = from; at < to; at++) {
    if (template.words[at] !== OPEN_PLACE && !template.optional[at]) return false;
  }
  return to > from;
}

/** A name or an address: few words, none of which carries a term. */
function isName({ tokens }: Document, [from, to]: [number, number]): boolean {
  if (to - from > LONGEST_NAME) return false;
  for (let at = from; at < to; at++) if (TERM_WORDS.has(tokens.words[at] ?? '')) return false;
  return true;
}

/** Is the difference one that never changes a term? A name in a place that the licence leaves open is. */
export function isHarmless(template: Template, document: Document, { removed, added }: Edit): boolean {
  return isOpen(template, removed) && isName(document, added);
}
