import type { Problem, ProblemCode } from '../types.ts';

/** What one value of a field says, before its category is known. */
export type Reading = {
  expression: string | null;
  problems: Problem[];
  file?: string;
  url?: string;
  candidates?: string[];
};

/** What was odd about a field, by its code and in words. */
export function problem(code: ProblemCode, message: string): Problem {
  return { code, message };
}

/** A reading that names no licence. */
export function nothing(code: ProblemCode, message: string, more: Partial<Reading> = {}): Reading {
  return { expression: null, problems: [problem(code, message)], ...more };
}
