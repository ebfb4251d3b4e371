import { type ParsedNode, parseExpression } from '../expression/parse.ts';
import type { Category } from '../types.ts';
import { categoryOfId } from './category-of-id.ts';
import { isLinkingException } from './linking-exceptions.ts';

/**
 * From the freest to the most restricting. `unknown` stands between what is open source and what is not: beside an
 * open-source licence it is the worse part (it may restrict), beside a restricted one it can't hide the restriction.
 */
export const STRICTNESS: readonly Category[] = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
  'unknown',
  'source-available',
  'field-of-use',
  'non-commercial',
  'proprietary',
  'none',
];
const MODIFIED = /^LicenseRef-(.+)-modified$/;

function worse(one: Category, other: Category): Category {
  return STRICTNESS.indexOf(one) >= STRICTNESS.indexOf(other) ? one : other;
}

function better(one: Category, other: Category): Category {
  return STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other) ? one : other;
}

function categoryOfLicense(id: string, exception: string | undefined): Category {
  const base = MODIFIED.exec(id)?.[1];
  const category = base === undefined ? categoryOfId(id) : worse(categoryOfId(base), 'unknown');
  const loosens = exception !== undefined && isLinkingException(exception);
  return loosens && category === 'strong-copyleft' ? 'weak-copyleft' : category;
}

function categoryOfNode(node: ParsedNode): Category {
  if (!('conjunction' in node)) return categoryOfLicense(node.license, node.exception);
  const sides: [Category, Category] = [categoryOfNode(node.left), categoryOfNode(node.right)];
  return node.conjunction === 'or' ? better(...sides) : worse(...sides);
}

/**
 * Category of an SPDX expression: of an OR its best branch for the reader, of an AND its worst part; a linking
 * exception makes strong copyleft weak. `LicenseRef-<base>-modified` is `unknown`, or the base's own category where that
 * restricts more: added words may restrict anything, so the base's freedom is never assumed. What is no expression is
 * `unknown`; `NONE` is `none`, npm's `UNLICENSED` is `proprietary`.
 */
export function categoryOf(expression: string): Category {
  if (expression === 'NONE' || expression === 'UNLICENSED') return categoryOfId(expression);
  const node = parseExpression(expression);
  return node ? categoryOfNode(node) : 'unknown';
}
