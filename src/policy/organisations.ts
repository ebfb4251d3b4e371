import type { Organisation } from './types.ts';

/** A listed name found in a text: the text's words beside the reader's entry. */
export type Match = { found: string; listed: string };

type Word = { text: string; start: number; end: number };

const SUFFIXES = new Set(
  'inc incorporated corp corporation co company companies llc llp lp ltd limited gmbh ag kg se sa sas sarl srl spa bv nv plc oy oyj ab as asa aps pty kk pte group holding holdings'.split(
    ' ',
  ),
);

/** A party that gives the licence or is owed something is not the one that the clause excludes. */
const GIVES_BEFORE =
  /(?:licen[cs]ed? (?:from|by)|copyright(?: [^\s.;]+){0,3}|©|provided by|granted by|property of|trade ?marks? of|owned by|permission (?:of|from)|agreement with|purchased? from|on behalf of|benefit of|contact|indemnify|licensor:?)\s*$/i;
const GIVES_AFTER =
  /^\W{0,3}(?:hereby )?(?:grants?|licen[cs]es|disclaims?|makes no|provides|reserves|owns|\(?(?:the )?["“']?licensor|is the (?:licensor|owner)|be liable)/i;

/**
 * Listed organisations that a clause names: by whole words, case and the usual company suffixes ignored. Subsidiaries
 * are not known, so finding nothing says nothing about them.
 */
export function findOrganisations(text: string, listed: readonly Organisation[]): Match[] {
  const words = wordsOf(text);
  return listed.flatMap((organisation) => {
    const names = [organisation.name, ...(organisation.aliases ?? [])];
    const found = names.map((name) => findName(text, words, coreOf(name))).find((each) => each !== null);
    return found ? [{ found, listed: organisation.name }] : [];
  });
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The name's words without company suffixes at its end; all of them where nothing else would be left. */
function coreOf(name: string): string[] {
  const words = wordsOf(name).map((word) => word.text);
  let length = words.length;
  while (length > 1 && SUFFIXES.has(words[length - 1] ?? '')) length--;
  return words.slice(0, length);
}

function findName(text: string, words: readonly Word[], core: readonly string[]): string | null {
  if (core.length === 0) return null;
  for (let i = 0; i + core.length <= words.length; i++) {
    if (!core.every((word, k) => words[i + k]?.text === word)) continue;
    const start = words[i]?.start ?? 0;
    const end = endWithSuffixes(text, words, i + core.length);
    if (!isGiver(text, start, end)) return text.slice(start, end);
  }
  return null;
}

function endWithSuffixes(text: string, words: readonly Word[], next: number): number {
  let end = words[next - 1]?.end ?? 0;
  for (let i = next; SUFFIXES.has(words[i]?.text ?? ''); i++) {
    const word = words[i];
    if (!word || !/^[\s,.]{1,2}$/.test(text.slice(end, word.start))) break;
    end = word.end;
  }
  return end;
}

function isGiver(text: string, start: number, end: number): boolean {
  return (
    GIVES_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    GIVES_AFTER.test(text.slice(end, end + 40))
  );
}
