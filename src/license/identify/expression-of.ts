import { ALL_IDS } from '../catalogue/open-data.ts';
import { joinExpressions } from '../expression/join.ts';

const known = new Set(ALL_IDS);

function isException(id: string): boolean {
  return !known.has(id);
}

/** A text of version 2 and a notice "or any later version" are one licence: what the notice grants. */
function withoutRepeats(ids: string[]): string[] {
  const unique = [...new Set(ids)];
  return unique.filter((id) => !unique.includes(id.replace(/-only$/, '-or-later')) || !id.endsWith('-only'));
}

/** Exceptions go to the copyleft licence of the file; without one they stand alone. */
function withExceptions(licenses: string[], exceptions: string[]): string[] {
  if (licenses.length === 0) return exceptions;
  const [exception] = exceptions;
  if (exception === undefined) return licenses;
  const target = licenses.find((id) => /GPL-/.test(id)) ?? licenses[0];
  return licenses.map((id) => (id === target ? `${id} WITH ${exception}` : id));
}

/** SPDX expression of all licences found in one file; `choice`: the file lets the reader choose. */
export function expressionOf(ids: string[], choice: boolean): string {
  const licenses = withoutRepeats(ids.filter((id) => !isException(id)));
  const exceptions = [...new Set(ids.filter(isException))];
  return joinExpressions(withExceptions(licenses, exceptions), choice ? 'OR' : 'AND');
}

/** Does the expression grant a licence, or is it the text of an exception alone? */
export function isLicense(expression: string): boolean {
  return !isException(expression.split(' ')[0] ?? '');
}
