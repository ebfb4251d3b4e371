declare module 'spdx-expression-parse' {
  export type LicenseNode = { license: string; plus?: true; exception?: string };
  export type JoinNode = { left: ParsedNode; conjunction: 'and' | 'or'; right: ParsedNode };
  export type ParsedNode = LicenseNode | JoinNode;
  /** Throws on anything that the SPDX grammar (annex D of the specification) or its list of ids does not allow. */
  export default function parse(expression: string): ParsedNode;
}
