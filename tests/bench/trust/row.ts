/** One figure of the table beside its limit, which is of the same unit; `null`: there is none, it is only told. */
export type Row = { what: string; value: number; limit: number | null; unit: string };

/** Prints the rows as one table; says which are over their limit. */
export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log('what'.padEnd(width), 'measured'.padStart(12), 'limit'.padStart(12));
  for (const row of rows) {
    const { what, value, limit, unit } = row;
    const cells = [value, limit].map((number) =>
      (number === null ? '' : `${rounded(number)} ${unit}`).padStart(12),
    );
    console.log(what.padEnd(width), ...cells, isOver(row) ? ' OVER' : '');
  }
}

export function isOver({ value, limit }: Row): boolean {
  return limit !== null && value > limit;
}

/** The value that a share of the others is at most: 0.5 gives the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}
