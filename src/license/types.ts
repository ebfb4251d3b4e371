/** Values in these lists are contracts: other programs read them from the terminal command. */

export const CLAUSE_KINDS = [
  'named-party',
  'field-of-use',
  'ethical',
  'labor',
  'non-commercial',
  'no-sale',
  'hosted-service',
  'non-compete',
  'revenue-or-size',
  'evaluation',
  'time-limited',
  'registration-key',
  'no-redistribution',
  'no-derivatives',
  'paid',
  'ai',
  'attribution',
  'notification',
  'terms-of-service',
  'patent',
  'export',
  'additional',
] as const;
/** What a restricting condition is about; `additional` is a term that fits none. */
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export const CATEGORIES = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
  'source-available',
  'non-commercial',
  'field-of-use',
  'proprietary',
  'none',
  'unknown',
] as const;
/** Category of a licence. */
export type Category = (typeof CATEGORIES)[number];

/** A condition that restricts, always with its quotation. */
export type Clause = {
  kind: ClauseKind;
  /** The words of the text, verbatim. */
  quote: string;
  /** Parties that the clause names, as the text spells them. */
  names?: string[];
  /** Amounts of money, revenue, seats or users, as the text has them. */
  amount?: string;
  /** A date as the text has it; ISO 8601 (`2029-03-01`) where it can be read for certain. */
  date?: string;
};

/** Words of the file that the standard text does not have; offsets count UTF-16 units in the file. */
export type Addition = { text: string; start: number; end: number };
/** Words of the standard text that the file does not have; `at`: where in the file they would stand. */
export type Removal = { text: string; at?: number };

/**
 * `exact`: the standard text; `equivalent`: differs only in what never matters (parameters included);
 * `modified`: the standard text with words added or removed; `derived`: built on it, much changed;
 * `custom`: no standard text is near.
 */
export type TextVerdict = 'exact' | 'equivalent' | 'modified' | 'derived' | 'custom';

/** What a licence text says, word by word. */
export type Identification = {
  verdict: TextVerdict;
  /** Nearest standard text or texts as an SPDX expression; null for `custom`. */
  base: string | null;
  /** Set only where the text really grants that licence (`exact`, `equivalent`). */
  expression: string | null;
  /** 0 to 1; 0 where no standard text was found worth a comparison. */
  similarity: number;
  additions: Addition[];
  removals: Removal[];
  clauses: Clause[];
  /** Values that the licence leaves open: holder, year, BUSL's Licensor, Change Date ... */
  parameters: Record<string, string>;
  /** Hash of the text after removing what never matters. Lower-case hexadecimal. */
  fingerprint: string;
};

/** Looks up the identification of a text that was identified before; the pure rooms work with this. */
export type Identifier = (text: string) => Identification;

/** Fetches one part of the licence index as it is shipped: gzipped or not is the engine's own affair. */
export type LoadIndex = (part: 'core' | 'tail') => Promise<Uint8Array<ArrayBuffer>>;

/** Identifies texts; asynchronous because the tail of the index is loaded only when the core has no good answer. */
export type LicenseEngine = { identify(text: string): Promise<Identification> };

export type ProblemCode =
  | 'missing'
  | 'legacy-shape'
  | 'corrected'
  | 'family-without-version'
  | 'see-file'
  | 'url'
  | 'sentence'
  | 'unknown-license'
  | 'ambiguous-join'
  | 'deprecated-id'
  | 'bad-type';
/** One odd thing about a declared field. */
export type Problem = { code: ProblemCode; message: string };

/** What a manifest's `license` or `licenses` value says. */
export type Declared = {
  /** The value as it was given. */
  input: unknown;
  /** Canonical SPDX expression (`LicenseRef-*` for what has no id); null where none can be named. */
  expression: string | null;
  category: Category;
  problems: Problem[];
  /** The file that a `SEE LICENSE IN` points to. */
  file?: string;
  /** The address that the field points to. */
  url?: string;
  /** A family named without a version: its possible ids. */
  candidates?: string[];
};

/** A licence-like file beside a manifest. `path` is relative to the package's root. */
export type LicenseFile = { path: string; text: string };
