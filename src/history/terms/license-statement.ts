import { parseDeclared } from '../../license/declared/parse-declared.ts';

/** Longer texts say more than which licence they are under. */
const MOST = 2000;
const SHORT = 60;
const UNDER =
  /\b(?:licen[cs]ed|released|distributed|available|provided|published)\b[^.:;\n]{0,60}?\bunder\b/gi;
const CHOICE = /\b(?:or|either|any of|choice|option|dual)\b/i;
const BULLET = /^\s*[*•-]\s+(.*)$/;

/**
 * The licence that a short text of its own states to be under, as an SPDX expression: "Licensed under the terms of the GNU
 * General Public License Version 2 or later" (ckeditor5-core 10), or a list of licences to choose from (its 44). Null
 * where it states none, or one of those it lists can't be named.
 */
export function readStatement(text: string): string | null {
  const plain = withoutMarkup(text);
  if (plain.length > MOST) return null;
  const name = plain.trim().length <= SHORT ? expressionOf(plain) : null;
  if (name !== null) return name;
  for (const { index, 0: words } of plain.matchAll(UNDER)) {
    const found = readAfter(plain.slice(0, index), plain.slice(index + words.length));
    if (found !== null) return found;
  }
  return null;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^\]\n]{1,200})\]\([^)\n]{1,300}\)/g, '$1')
    .replace(/<\/?[a-z][^>\n]{0,100}>|&[a-z]{2,8};|[`_]|\*\*/gi, ' ');
}

/** `before`: the words up to the statement; `after`: what follows "under". */
function readAfter(before: string, after: string): string | null {
  const lines = after.split('\n');
  const sentence = lines[0] ?? '';
  const listed = bulletsIn(lines.slice(1));
  const names = listed.length > 0 ? listed : [sentence.split(/[.;:](?:\s|$)/)[0] ?? ''];
  const expressions = names.map(expressionOf);
  const known = expressions.filter((expression) => expression !== null);
  if (known.length < names.length) return null;
  const lead = before.slice(before.lastIndexOf('\n\n') + 1);
  const join = CHOICE.test(`${lead} ${sentence} ${names.join(' ')}`) ? ' OR ' : ' AND ';
  return known.map((name) => (known.length > 1 && name.includes(' ') ? `(${name})` : name)).join(join);
}

/** The list that follows, its items in one line each; none where something else comes first. */
function bulletsIn(lines: string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const items: string[] = [];
  for (const line of lines.slice(Math.max(0, start))) {
    const item = BULLET.exec(line)?.[1];
    if (item === undefined) break;
    items.push(item);
  }
  return items;
}

/** A licence by the words that name it; null where they name none, or more than a licence. */
function expressionOf(words: string): string | null {
  const name = words
    .replace(/\([^)]{0,80}\)/g, ' ')
    .replace(/^[\s,]*(?:(?:or|and|the|a|an|either|both|terms|of|conditions)\s+)*/i, '')
    .replace(/[\s,.;:]+$/, '');
  const { expression, problems } = parseDeclared({ license: name });
  const doubtful = problems.some(({ code }) =>
    ['sentence', 'url', 'see-file', 'ambiguous-join'].includes(code),
  );
  if (expression === null || doubtful) return null;
  return expression.includes('LicenseRef-') && expression !== 'LicenseRef-Commercial' ? null : expression;
}
