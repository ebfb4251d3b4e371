import parse from 'spdx-expression-parse';

/** One licence of an expression, perhaps with an exception (`WITH`) or "or later" (`+`). */
export type Leaf = { license: string; plus?: true; exception?: string };
/** A parsed SPDX licence expression (SPDX specification 2.3, annex D). */
export type Expression = Leaf | { left: Expression; conjunction: 'and' | 'or'; right: Expression };

/** Parses an SPDX licence expression; null where it is none. Ids must be known, or be `LicenseRef-*`. */
export function parseExpression(source: string): Expression | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

/** One leaf in the words of the specification: `GPL-2.0-only WITH Classpath-exception-2.0`. */
export function leafText({ license, plus, exception }: Leaf): string {
  return `${license}${plus ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
}
