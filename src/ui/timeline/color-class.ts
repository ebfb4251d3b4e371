const COLORS = 5;

/** The class that gives terms their colour, by their number in the legend; the last colour serves all that are left. */
export function colorClass(color: number): string {
  return `era-${Math.min(color, COLORS - 1)}`;
}
