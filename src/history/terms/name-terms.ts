import type { Identification } from '../../license/types.ts';

/** Characters that SPDX allows in a `LicenseRef-` (SPDX specification 2.3, annex D). */
const NOT_IDSTRING = /[^A-Za-z0-9.-]+/g;

/**
 * Name of identified terms as an SPDX expression: the licence where the text really grants it,
 * `LicenseRef-<base>-modified` where it only has that base, else `LicenseRef-<first 8 of the fingerprint>`.
 */
export function nameTerms(found: Identification): string {
  if (found.expression !== null) return found.expression;
  return found.base === null ? customName(found.fingerprint) : modifiedName(found.base);
}

/** `LicenseRef-<base>-modified`; joins and exceptions of the base become parts of the one name. */
export function modifiedName(base: string): string {
  return `LicenseRef-${base.replace(NOT_IDSTRING, '-').replace(/^-+|-+$/g, '')}-modified`;
}

function customName(fingerprint: string): string {
  return `LicenseRef-${fingerprint.slice(0, 8)}`;
}
