import { joinExpressions } from '../expression/join.ts';
import { readAtom, referenceTo } from './atom.ts';
import { problem, type Reading } from './reading.ts';

export type Operator = 'AND' | 'OR';

/** "or later" and "version 2 or 3" belong to a name; so does the comma before "version". */
const OR =
  /\s*(?:\/|\||,(?!\s*(?:v\.?\s*\d|version|inc))|;|\s+or(?!\s+(?:any\s+)?(?:later|newer|above|greater|higher))(?=\s))\s*/i;
/** "Apache 2.0 with Commons Clause": a condition of its own beside the licence, no exception to it. */
const AND = /\s*(?:&+|\s\+\s|\s+and\s+|\s+(?:with|w\/)\s+(?:the\s+)?(?=commons[- ]clause))\s*/i;
const COMMA_OR_AND = /\s*,\s*and\s+|\s*,(?!\s*(?:v\.?\s*\d|version|inc))\s*|\s+and\s+/i;
const DUAL = /^(?:(?:dual|tri|multi|double|triple)[- ]*licen[cs]ed?|dual|either)\s*(?:under|:|-)?\s*/i;
/** More names than this in one field is prose. */
const MOST = 12;

/** One name of a join: its id, or a `LicenseRef-*` where it has none, so that no part gets lost. */
export function readPart(part: string): { expression: string; reading: Reading } {
  const reading = readAtom(part);
  if (reading?.expression) return { expression: reading.expression, reading };
  const expression = referenceTo(part);
  const problems = reading?.problems ?? [problem('unknown-license', `"${part}" is not known`)];
  return { expression, reading: { ...reading, expression, problems } };
}

function split(text: string, at: RegExp): string[] {
  const parts = text.split(new RegExp(at, 'gi')).map((part) => part.trim());
  return parts.filter((part) => part !== '').map(withFamily);
}

/** In "GPL 2 or 3" the second version is one of the name before it. */
function withFamily(part: string, index: number, parts: string[]): string {
  if (!/^v?\d+(?:\.\d+)*$/i.test(part)) return part;
  const family = /^(.*?[a-z].*?)[-\s]*v?\d+(?:\.\d+)*$/i.exec(parts[index - 1] ?? '')?.[1];
  return family ? `${family} ${part}` : part;
}

function joinParts(parts: string[], operator: Operator, sign: string): Reading {
  const read = parts.map((part) => readPart(part.trim()));
  const said = operator === 'OR' ? 'a choice' : 'both together';
  return {
    expression: joinExpressions(
      read.map((part) => part.expression),
      operator,
    ),
    problems: [
      ...read.flatMap((part) => part.reading.problems),
      problem('ambiguous-join', `"${sign}" between names read as ${said} (${operator})`),
    ],
  };
}

/** In "A, B and C" and "A, B, and C" the last word says what the commas mean; a triple licence is a choice all the same. */
function readList(body: string, dual: boolean): Reading | null {
  if (!body.includes(',') || !/\sand\s/i.test(body) || /\sor\s(?!later)|[/|;&+]/i.test(body)) return null;
  const parts = body.split(COMMA_OR_AND).filter((part) => part.trim() !== '');
  if (parts.length < 3 || parts.length > MOST || !parts.every((part) => readAtom(part.trim()))) return null;
  return joinParts(parts, dual ? 'OR' : 'AND', 'and');
}

/**
 * Reads names joined by words or signs. A slash, a comma, "or" and "dual" mean a choice (the historic meaning in npm's
 * manifests); "and" and "&" mean both. Null where no join stands or nothing but unknown names.
 */
export function readJoined(text: string): Reading | null {
  const dual = DUAL.test(text);
  const body = text.replace(DUAL, '').replace(/^\(([^()]*)\)$/, '$1');
  const listed = readList(body, dual);
  if (listed) return listed;
  const choices = split(body, OR);
  const parts = choices.length > 1 ? choices : split(body, AND);
  if (parts.length < 2 || parts.length > MOST) return null;
  if (!parts.some((part) => readAtom(part.trim()))) return null;
  const operator = choices.length > 1 || dual ? 'OR' : 'AND';
  const sign = (choices.length > 1 ? OR : AND).exec(body)?.[0].trim() ?? '';
  return joinParts(parts, operator, sign);
}
