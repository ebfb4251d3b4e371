import type { Category, Clause, LicenseFile } from '../../license/types.ts';

/** What the licence files of one unit say together. */
export type Terms = {
  /** SPDX expression, with `LicenseRef-*` for what has no id. */
  expression: string;
  /** Every file is a standard text, so the expression is what is really granted. */
  standard: boolean;
  /** Nearest standard texts as an expression; null where there is none. */
  base: string | null;
  category: Category;
  clauses: Clause[];
  additions: string[];
  removals: string[];
  fingerprint: string;
  /** The text only says under which licence the work is. */
  statement?: true;
  /** The files that count, the licence first. */
  files: LicenseFile[];
};
