import parseStrictly, { type LicenseNode, type ParsedNode } from 'spdx-expression-parse';
import { ALL_IDS } from '../catalogue/open-data.ts';

export type { LicenseNode, ParsedNode };

/** Expressions in the wild stay far below this; the parser's cost grows with the square of the length. */
const MAX_LENGTH = 2000;
/** Ids of a licence list newer than the parser's travel through the parser under this prefix. */
const NEWER = 'LicenseRef-newer-';
const ID_LIKE = /[A-Za-z0-9.+:-]+/g;

let newerIds: Set<string> | undefined;

/** Does the parser's own list know this id? */
function parserKnows(id: string): boolean {
  try {
    parseStrictly(id);
    return true;
  } catch {
    return false;
  }
}

function isNewer(word: string): boolean {
  newerIds ??= new Set(ALL_IDS.filter((id) => !parserKnows(id)));
  return newerIds.has(word);
}

function restoreNewer(node: ParsedNode): ParsedNode {
  if ('conjunction' in node)
    return { ...node, left: restoreNewer(node.left), right: restoreNewer(node.right) };
  return node.license.startsWith(NEWER) ? { ...node, license: node.license.slice(NEWER.length) } : node;
}

/**
 * Parses an SPDX expression (SPDX specification 2.3, annex D). Also takes ids of the bundled licence list that the
 * grammar package does not know yet. Gives null for what is no expression.
 */
export function parseExpression(expression: string): ParsedNode | null {
  if (expression.length > MAX_LENGTH) return null;
  const readable = expression.replace(ID_LIKE, (word) => (isNewer(word) ? NEWER + word : word));
  try {
    return restoreNewer(parseStrictly(readable.trim()));
  } catch {
    return null;
  }
}
