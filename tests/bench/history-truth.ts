import { readRows, stringIn } from '../../tools/fineprint/folder-files.ts';

type Row = Record<string, unknown>;

/** One labelled event. Only those with `counts` must be found; `tolerated` ones may be told or not. */
export type Truth = { at: string; from: string[]; to: string[]; counts: boolean; tolerated: boolean };
export type Subject = { subject: string; truths: Truth[] };

/** The labels of a recorded-evidence folder: `expected.jsonl`, read as its README says. */
export function readTruth(folder: string): Subject[] {
  return readRows(folder, 'expected.jsonl').map((row) => ({
    subject: stringIn(row, 'subject') ?? '',
    truths: listOf(row.events).map(toTruth),
  }));
}

function toTruth(event: Row): Truth {
  const isTerms = event.substance === 'terms';
  const tolerated = event.tolerated !== undefined;
  return {
    at: stringIn(event, 'atVersion') ?? stringIn(event, 'commit') ?? '',
    from: namesOf(event.from),
    to: namesOf(event.to),
    counts: isTerms && !tolerated,
    tolerated: isTerms && tolerated,
  };
}

/** What the label calls the terms: by the field, by the text. */
function namesOf(side: unknown): string[] {
  if (typeof side === 'string') return [side];
  const [row] = listOf([side]);
  return row ? [stringIn(row, 'declared'), stringIn(row, 'text')].filter((name) => name !== null) : [];
}

function listOf(value: unknown): Row[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item) =>
    typeof item === 'object' && item !== null ? [Object.fromEntries(Object.entries(item))] : [],
  );
}
