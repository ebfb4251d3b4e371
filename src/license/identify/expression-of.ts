import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import { joinExpressions } from '../expression/join.ts';

// Not "no id of a licence": the list of those is six times as long, and the engine needs it for nothing else.
const exceptions: ReadonlySet<string> = new Set(exceptionIds);

function isException(id: string): boolean {
  return exceptions.has(id);
}

const GNU = /^(A?L?GPL)-(\d\.\d)-(only|or-later)$/;

/**
 * Of the GNU licences, a text and a notice of the same version are one licence: what the notice grants. A notice of another
 * version is an example in the text's own instructions. Version 3 of the LGPL is made of the GPL's text and a supplement.
 */
function withoutRepeats(ids: string[]): string[] {
  const unique = [...new Set(ids)];
  const texts = unique.filter((id) => id.endsWith('-only'));
  return unique.filter((id) => {
    const [, family, version, grant] = GNU.exec(id) ?? [];
    if (!family || (id === 'GPL-3.0-only' && texts.includes('LGPL-3.0-only'))) return !family;
    if (grant === 'only') return !unique.includes(`${family}-${version}-or-later`);
    return (
      texts.includes(`${family}-${version}-only`) || !texts.some((text) => GNU.exec(text)?.[1] === family)
    );
  });
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
  const added = [...new Set(ids.filter(isException))];
  return joinExpressions(withExceptions(licenses, added), choice ? 'OR' : 'AND');
}

/** Does the expression grant a licence, or is it the text of an exception alone? */
export function isLicense(expression: string): boolean {
  return !isException(expression.split(' ')[0] ?? '');
}
