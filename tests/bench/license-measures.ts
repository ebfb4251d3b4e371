import { readFileSync } from 'node:fs';
import type { Identification } from '../../src/license/types.ts';
import type { LabelledText, RiderText } from './license-data.ts';
import { folded, foldedSet, KIND_OF_CLASS } from './license-rules.ts';

/** How many of how many. */
export type Share = { right: number; of: number };
export type Found = Map<string, Identification>;

function share<T>(rows: T[], isRight: (row: T) => boolean): Share {
  return { right: rows.filter(isRight).length, of: rows.length };
}

function grants(found: Found, path: string): boolean {
  return found.get(path)?.expression != null;
}

export function isTopOne(found: Found, text: LabelledText): boolean {
  return text.accept.map(folded).includes(folded(found.get(text.path)?.base ?? null));
}

export function topOne(found: Found, texts: LabelledText[]): Share {
  return share(texts, (text) => isTopOne(found, text));
}

/** Of the texts called exact or equivalent: how many carry that label. */
export function grantedRight(found: Found, texts: LabelledText[]): Share {
  const granted = texts.filter((text) => grants(found, text.path));
  return share(granted, (text) => isTopOne(found, text));
}

/** Texts without an SPDX id that are called exact or equivalent all the same. */
export function falselyGranted(found: Found, texts: LabelledText[]): LabelledText[] {
  return texts.filter((text) => grants(found, text.path));
}

export function exactSets(found: Found, texts: LabelledText[]): Share {
  return share(texts, (text) => foldedSet(found.get(text.path)?.base ?? null) === foldedSet(text.expected));
}

export function flagged(found: Found, texts: RiderText[]): Share {
  return share(texts, (text) => !grants(found, text.path));
}

export function baseRight(found: Found, texts: RiderText[]): Share {
  return share(texts, (text) => found.get(text.path)?.base === text.base);
}

/** The right kind is named, with one other at most. */
export function kindRight(found: Found, texts: RiderText[]): Share {
  return share(texts, (text) => {
    const kinds = new Set<string>((found.get(text.path)?.clauses ?? []).map(({ kind }) => kind));
    return kinds.size <= 2 && kinds.has(KIND_OF_CLASS[text.kind] ?? text.kind);
  });
}

function wordsWithin(text: string, spans: [number, number][]): Set<number> {
  const words = new Set<number>();
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (spans.some(([start, end]) => index >= start && index < end)) words.add(index);
  }
  return words;
}

/** Words of the added spans: how many of those shown were added, and how many of those added are shown. */
export function spanWords(found: Found, texts: RiderText[]): { precision: Share; recall: Share } {
  let [both, shown, added] = [0, 0, 0];
  for (const { path, added: spans } of texts) {
    const text = readFileSync(path, 'utf8');
    const truth = wordsWithin(text, spans);
    const additions = found.get(path)?.additions ?? [];
    const given = wordsWithin(
      text,
      additions.map(({ start, end }) => [start, end]),
    );
    both += [...given].filter((word) => truth.has(word)).length;
    shown += given.size;
    added += truth.size;
  }
  return { precision: { right: both, of: shown }, recall: { right: both, of: added } };
}
