import { parseExpression } from '../expression/parse.ts';
import { printExpression } from '../expression/print.ts';
import { readAtom, referenceTo } from './atom.ts';
import { withCurrentIds } from './deprecated.ts';
import { readGrouped } from './grouped.ts';
import { readJoined } from './joins.ts';
import { nothing, problem, type Reading } from './reading.ts';

const SEE_FILE =
  /^(?:see|read|refer to)\s+(?:the\s+)?(?:(?:license|licence|terms)\s+)?(?:in\s+|at\s+|file\s+)*(\S+)(?:\s+file)?\.?$/i;
const SEE_LICENSE = /^(?:see|read|custom)\b.{0,30}\b(?:licen[cs]e|copying|readme|terms|eula)\b/i;
const ADDRESS = /https?:\/\/[^\s<>()"']+/i;
/** A name has few words; what is longer is a sentence. */
const WORDS_OF_A_NAME = 9;
/** What people and generators fill in where they mean nothing. */
const NO_NAME = /^(?:none|n\/?a|unknown|undefined|null|tbd|todo|[-?.]+)$/i;
const LONGEST = 5000;

function readPointer(text: string): Reading | null {
  if (!SEE_LICENSE.test(text)) return null;
  const target = SEE_FILE.exec(text)?.[1]?.replace(/^["'<(]+|[>"')]+$/g, '');
  if (target && ADDRESS.test(target))
    return nothing('url', 'the field points to an address', { url: target });
  const file = /^file$/i.test(target ?? '') ? undefined : target?.replace(/^(?:\.\/)+/, '');
  return nothing('see-file', 'the field points to a file', file ? { file } : {});
}

function readStrict(text: string): Reading | null {
  const node = parseExpression(text);
  if (!node) return null;
  const current = withCurrentIds(node);
  const expression = printExpression(current);
  const deprecated = expression !== printExpression(node);
  const problems = deprecated ? [problem('deprecated-id', `deprecated id, now ${expression}`)] : [];
  return { expression, problems };
}

function readSentence(text: string): Reading | null {
  const long = text.split(/\s+/).length > WORDS_OF_A_NAME || /[.!?]\s+[A-Z]/.test(text);
  const url = ADDRESS.exec(text)?.[0].replace(/[.,;]+$/, '');
  if (!long && !url) return null;
  return nothing('sentence', 'a sentence instead of an SPDX expression', url ? { url } : {});
}

function unknownName(text: string): Reading {
  return { expression: referenceTo(text), problems: [problem('unknown-license', `"${text}" is not known`)] };
}

function currentReading(reading: Reading): Reading {
  const strict = reading.expression === null ? null : readStrict(reading.expression);
  return strict ? { ...reading, expression: strict.expression } : reading;
}

/**
 * Reads a field's string: npm's own words first (`UNLICENSED`, `SEE LICENSE IN`), then the SPDX grammar, then sloppy names
 * and joins, then addresses and sentences. `UNLICENSED` is not the Unlicense.
 */
export function readFieldText(value: string): Reading {
  const text = value.slice(0, LONGEST).trim();
  if (text === '') return nothing('missing', 'the field is empty');
  if (/^unlicen[cs]ed$/i.test(text)) return { expression: 'LicenseRef-UNLICENSED', problems: [] };
  if (NO_NAME.test(text)) return nothing('unknown-license', `"${text}" names no licence`);
  const known =
    readPointer(text) ?? readStrict(text) ?? readAtom(text) ?? readGrouped(text) ?? readJoined(text);
  return currentReading(known ?? readSentence(text) ?? unknownName(text));
}
