/** One line of a diff; numbers are those of the file before and after, null where it is not in it. */
export type DiffLine = { sign: ' ' | '-' | '+'; text: string; before: number | null; after: number | null };

/** The lines of a changed file that a page shows, top to bottom. Whatever is folded away or not loaded is missing. */
export function diffLines(file: Element): DiffLine[] {
  const rows = [...file.querySelectorAll('tr')];
  return rows.flatMap((row) => {
    const classic = [...row.querySelectorAll('td.blob-code')];
    if (classic.length > 0) return distinct(classic.flatMap((cell) => classicLine(cell, row) ?? []));
    return reactLines(row);
  });
}

/** To 2026: the sign stands in an attribute; unified rows have two numbers and one text. */
function classicLine(cell: Element, row: Element): DiffLine | null {
  const inner = cell.querySelector('.blob-code-inner');
  if (!inner || cell.matches('.blob-code-hunk')) return null;
  const sign = signOf(inner.getAttribute('data-code-marker'));
  const isSplit = cell.hasAttribute('data-split-side');
  const numbers = [...row.querySelectorAll('td.blob-num')].map(numberOf);
  const own = isSplit ? numberOf(cell.previousElementSibling) : null;
  const before = isSplit ? (sign === '-' ? own : (numbers[0] ?? null)) : (numbers[0] ?? null);
  const after = isSplit ? (sign === '-' ? null : own) : (numbers[1] ?? null);
  return line(sign, inner.textContent ?? '', before, after);
}

/** 2026: cells name their side and number; a changed text begins with its sign. */
function reactLines(row: Element): DiffLine[] {
  const cells = [...row.querySelectorAll('td.diff-text-cell')];
  const numbers = [...row.querySelectorAll('td.new-diff-line-number')].map(numberOf);
  const [before = null, after = null] = numbers;
  const [left, right] = cells.map((cell) => cell.textContent ?? '');
  if (left === undefined) return [];
  if (right === undefined) return [unified(left, before, after)];
  if (left === right) return [line(' ', left, before, after)];
  return [
    ...(before === null ? [] : [line('-', left.replace(/^-/, ''), before, null)]),
    ...(after === null ? [] : [line('+', right.replace(/^\+/, ''), null, after)]),
  ];
}

function unified(text: string, before: number | null, after: number | null): DiffLine {
  if (before === null) return line('+', text.replace(/^\+/, ''), null, after);
  if (after === null) return line('-', text.replace(/^-/, ''), before, null);
  return line(' ', text, before, after);
}

function line(sign: DiffLine['sign'], text: string, before: number | null, after: number | null): DiffLine {
  const words = text.replace(/\n$/, '');
  return { sign, text: words, before: sign === '+' ? null : before, after: sign === '-' ? null : after };
}

/** In a split view a line that stayed stands on both sides. */
function distinct(lines: DiffLine[]): DiffLine[] {
  const [first, second] = lines;
  return first?.sign === ' ' && second?.sign === ' ' ? [first] : lines;
}

function numberOf(cell: Element | null): number | null {
  const number = Number(cell?.getAttribute('data-line-number'));
  return Number.isInteger(number) && number > 0 ? number : null;
}

function signOf(marker: string | null): DiffLine['sign'] {
  return marker === '+' || marker === '-' ? marker : ' ';
}
