import type { LicenseNode, ParsedNode } from '../expression/parse.ts';

/** Deprecated ids and what the SPDX licence list names in their place. */
const REPLACED: Record<string, string> = {
  'GPL-2.0-with-classpath-exception': 'Classpath-exception-2.0',
  'GPL-2.0-with-font-exception': 'Font-exception-2.0',
  'GPL-2.0-with-bison-exception': 'Bison-exception-2.2',
  'GPL-2.0-with-autoconf-exception': 'Autoconf-exception-2.0',
  'GPL-2.0-with-GCC-exception': 'GCC-exception-2.0',
  'GPL-3.0-with-autoconf-exception': 'Autoconf-exception-3.0',
  'GPL-3.0-with-GCC-exception': 'GCC-exception-3.1',
};
const GNU = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/;

function currentLicense(node: LicenseNode): LicenseNode {
  const exception = REPLACED[node.license];
  if (exception) return { license: `${node.license.slice(0, 7)}-only`, exception };
  if (!GNU.test(node.license)) return node;
  const { plus, ...rest } = node;
  return { ...rest, license: `${node.license}-${plus ? 'or-later' : 'only'}` };
}

/**
 * Replaces deprecated ids by current ones: `GPL-2.0` by `GPL-2.0-only`, `GPL-2.0+` by `GPL-2.0-or-later`, the ids that had
 * an exception built in by `WITH` (SPDX licence list 3.0, 2017-12-28).
 */
export function withCurrentIds(node: ParsedNode): ParsedNode {
  if (!('conjunction' in node)) return currentLicense(node);
  return { ...node, left: withCurrentIds(node.left), right: withCurrentIds(node.right) };
}
