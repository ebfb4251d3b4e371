/** Ids offered at most. */
const MOST = 3;
/** Names that differ in more than this share of their letters are not near. */
const FAR = 0.5;

/** The ids that a reader may have meant who typed `name`, nearest first; none where nothing is near. */
export function nearestIds(name: string, ids: readonly string[]): string[] {
  const typed = name.trim().toLowerCase().slice(0, 60);
  return ids
    .map((id) => ({ id, far: distance(typed, id.toLowerCase()) / Math.max(typed.length, id.length) }))
    .filter(({ far }) => far <= FAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** How many letters must be put in, left out or changed (Levenshtein, 1965); two that changed places count as one. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    rows.push(row);
    for (let to = 1; to <= other.length; to++) row.push(step({ one, other }, at, to, rows));
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

/** The next number of the row `at`, from those before it and the rows above. */
function step({ one, other }: { one: string; other: string }, at: number, to: number, rows: number[][]) {
  const before = (back: number, left: number) => rows[at - back]?.[to - left] ?? Number.MAX_SAFE_INTEGER;
  const isSame = one[at - 1] === other[to - 1];
  const isTurned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
  return Math.min(
    before(1, 0) + 1,
    before(0, 1) + 1,
    before(1, 1) + (isSame ? 0 : 1),
    isTurned ? before(2, 2) + 1 : Number.MAX_SAFE_INTEGER,
  );
}
