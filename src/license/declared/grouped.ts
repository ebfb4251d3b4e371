import { parseExpression } from '../expression/parse.ts';
import { printExpression } from '../expression/print.ts';
import { readPart } from './joins.ts';
import { problem, type Reading } from './reading.ts';

const OPERATOR = /^(?:and|or)$/i;
/** "or later" belongs to a name. */
const PIECES = /([()]|\s+(?:and|or(?!\s+(?:any\s+)?(?:later|newer|above|greater|higher)\b))\s+)/i;
/** More pieces than this are no expression that someone wrote. */
const MOST = 60;

/**
 * Reads an expression whose grammar stands but whose names are sloppy, such as `(MIT OR (GPLv2 AND BSD))`: each name is
 * corrected where it stands. Without parentheses AND binds more than OR (SPDX 3.0, annex B). Null where the pieces do not
 * make an expression, or where one operator alone joins them.
 */
export function readGrouped(text: string): Reading | null {
  const both = /\sand\s/i.test(text) && /\sor\s/i.test(text);
  if (!both && !(text.includes('(') && /\s(?:and|or)\s/i.test(text))) return null;
  const problems: Reading['problems'] = [];
  const split = text.split(PIECES);
  if (split.length > MOST) return null;
  const pieces = split.map((piece) => {
    const word = piece.trim();
    if (word === '' || word === '(' || word === ')') return word;
    if (OPERATOR.test(word)) return word.toUpperCase();
    const { expression, reading } = readPart(word);
    problems.push(...reading.problems);
    return expression;
  });
  const node = parseExpression(pieces.join(' '));
  if (!node) return null;
  return {
    expression: printExpression(node),
    problems: [...problems, problem('corrected', `"${text}" corrected`)],
  };
}
