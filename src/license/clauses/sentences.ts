/** A sentence of a text with its offsets in UTF-16 units. */
export type Sentence = { text: string; start: number; end: number };

const ABBREVIATION =
  /(?:\b(?:inc|ltd|corp|co|llc|e\.g|i\.e|etc|vs|no|art|sec|v|mr|ms|dr|u\.s|u\.k|cf|approx)|\b[a-z])\.$/i;
const LIST_ITEM = /^[ \t>#/]*(?:[-*\u2022+]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+/i;
const LONGEST = 1500;

function endsSentence(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if ('\u3002\uff01\uff1f'.includes(sign)) return true;
  if (!'.!?;'.includes(sign) || !/\s|["')\u201d\u2019]/.test(text[at + 1] ?? ' ')) return false;
  return sign !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at + 1));
}

/** Places where a sentence ends: after its stop, at a blank line, before an entry of a list. */
function boundaries(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 63 && code < 128) continue;
    if (code === 10) {
      const rest = text.slice(at + 1, at + 24);
      if (/^[ \t\r]*\n/.test(rest) || LIST_ITEM.test(rest)) ends.push(at);
    } else if (endsSentence(text, at)) ends.push(at + 1);
  }
  ends.push(text.length);
  return ends;
}

function trimmedSentence(text: string, from: number, to: number): Sentence | null {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  const words = part.trim();
  return words === '' ? null : { text: words, start: from + lead, end: from + lead + words.length };
}

/** Entries of a list belong to the sentence that opens the list ("the following entities:"), where that `joins` them. */
function joinLists(text: string, sentences: Sentence[], joins: (leadIn: string) => boolean): Sentence[] {
  const joined: Sentence[] = [];
  let [opening, isOpen] = ['', false];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before && /:$/.test(before.text) && before.text !== opening) {
      opening = before.text;
      isOpen = joins(opening);
    }
    const entry =
      before && (/:$/.test(before.text) || (/:\s*\n/.test(before.text) && LIST_ITEM.test(sentence.text)));
    if (before && entry && isOpen && sentence.end - before.start < LONGEST) {
      before.end = sentence.end;
      before.text = text.slice(before.start, before.end);
    } else joined.push({ ...sentence });
  }
  return joined;
}

/**
 * Cuts the part of a text between two offsets into sentences; a list stays with the sentence that opens it, where that
 * one `joins` it.
 */
export function sentencesOf(
  text: string,
  from = 0,
  to = text.length,
  joins: (leadIn: string) => boolean = () => true,
): Sentence[] {
  const part = text.slice(from, to);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of boundaries(part)) {
    const sentence = trimmedSentence(part, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return joinLists(part, sentences, joins).map(({ text: words, start: first, end }) => ({
    text: words,
    start: from + first,
    end: from + end,
  }));
}
