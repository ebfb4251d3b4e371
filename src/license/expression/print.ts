import type { LicenseNode, ParsedNode } from './parse.ts';

function printLicense(node: LicenseNode): string {
  const id = node.plus ? `${node.license}+` : node.license;
  return node.exception ? `${id} WITH ${node.exception}` : id;
}

/** Prints a parsed expression with as few parentheses as the grammar needs (AND binds tighter than OR). */
export function printExpression(node: ParsedNode): string {
  if (!('conjunction' in node)) return printLicense(node);
  const side = (part: ParsedNode): string => {
    const text = printExpression(part);
    const loose = 'conjunction' in part && part.conjunction === 'or' && node.conjunction === 'and';
    return loose ? `(${text})` : text;
  };
  return `${side(node.left)} ${node.conjunction.toUpperCase()} ${side(node.right)}`;
}
