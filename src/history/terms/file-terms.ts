import { categoryOf } from '../../license/catalogue/category.ts';
import type { Identification, Identifier, LicenseFile } from '../../license/types.ts';
import { readGnuNotice } from './gnu-notice.ts';
import { withoutHeadRemarks } from './head-remarks.ts';
import { readStatement } from './license-statement.ts';
import { nameTerms } from './name-terms.ts';
import { partFile } from './own-part.ts';
import { categoryOfText, forbids, isRestricting, mayForbid } from './restrictions.ts';
import type { Terms } from './terms.ts';

/** What one licence file says, other people's work apart. */
export function termsOfFile(file: LicenseFile, identify: Identifier): Terms {
  const found = identifyOwn(file.text, identify);
  const stated = statementOf(file, found);
  if (stated !== null) return stated;
  return {
    expression: nameTerms(found),
    standard: found.expression !== null,
    base: found.base,
    category: categoryOfText(found),
    clauses: found.clauses,
    additions: found.additions.map((addition) => addition.text),
    removals: found.removals.map((removal) => removal.text),
    fingerprint: found.fingerprint,
    files: [file],
  };
}

/** A text that only says under which licence the work is stands for that licence, as long as nothing in it restricts. */
function statementOf(file: LicenseFile, found: Identification): Terms | null {
  const { own } = partFile(file.text);
  const notice = found.expression === null ? readGnuNotice(own) : null;
  const custom = found.base === null && !found.clauses.some(isRestricting);
  const expression = notice ?? (custom ? readStatement(own) : null);
  if (expression === null) return null;
  return {
    expression,
    standard: true,
    base: expression,
    category: categoryOf(expression),
    clauses: notice === null ? found.clauses : [],
    additions: [],
    removals: [],
    fingerprint: found.fingerprint,
    statement: true,
    files: [file],
  };
}

/** The work's own terms; the whole file where something forbidden stands among what is said of other people's work. */
function identifyOwn(text: string, identify: Identifier): Identification {
  const { own, others } = partFile(text);
  const hidden = others.filter(mayForbid).some((section) => identify(section).clauses.some(forbids));
  const read = hidden ? text : own;
  return withoutHeadRemarks(identify(read), read);
}

/** The texts that `termsOfFile` may look up for a file. */
export function textsOfFile({ text }: LicenseFile): string[] {
  const { own, others } = partFile(text);
  return own === text ? [text] : [text, own, ...others.filter(mayForbid)];
}

const POINTER = 200;

/**
 * Do the licence files only point to where the terms are ("See LICENSE in the root", a symbolic link, which git keeps as the
 * path it leads to)? Then what was read says nothing of the terms.
 */
export function pointElsewhere(files: LicenseFile[]): boolean {
  return files.length > 0 && files.every(({ text }) => isPointer(text.trim()));
}

function isPointer(text: string): boolean {
  if (text.length > POINTER || readStatement(text) !== null) return false;
  return /^\.{0,2}\/?[\w.-]+(?:\/[\w.-]+)+$/.test(text) || /\b(?:see|refer to|found (?:in|at))\b/i.test(text);
}
