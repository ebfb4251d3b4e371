import { categoryOf } from '../catalogue/category.ts';
import { joinExpressions } from '../expression/join.ts';
import type { Category, Declared, Problem } from '../types.ts';
import { referenceTo } from './atom.ts';
import { readFieldText } from './field-text.ts';
import { nothing, problem, type Reading } from './reading.ts';

const MOST_ENTRIES = 50;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** npm's old form `{type, url}`; `name` stood for `type` in some manifests, `license` in a few. */
function readObject(value: Record<string, unknown>): Reading {
  const name = text(value.type) ?? text(value.name) ?? text(value.license);
  const url = text(value.url);
  const legacy = problem('legacy-shape', 'an object instead of an SPDX expression');
  if (name === undefined && url === undefined) return nothing('bad-type', 'an object that names no licence');
  const reading = readFieldText(name ?? url ?? '');
  return { ...reading, ...(url ? { url } : {}), problems: [legacy, ...reading.problems] };
}

function readArray(values: unknown[]): Reading {
  const legacy = problem(
    'legacy-shape',
    'a list instead of an SPDX expression; its entries are read as a choice (OR)',
  );
  const readings = values.slice(0, MOST_ENTRIES).map(readValue);
  const [first] = readings;
  if (first === undefined) return nothing('missing', 'the list is empty');
  if (readings.length === 1) return { ...first, problems: [legacy, ...first.problems] };
  const named = readings.map((reading, at) => reading.expression ?? referenceTo(nameOf(values[at])));
  return {
    expression: joinExpressions(named, 'OR'),
    problems: [legacy, ...readings.flatMap((reading) => reading.problems)],
  };
}

function nameOf(value: unknown): string {
  if (isRecord(value)) return text(value.type) ?? text(value.name) ?? 'unnamed';
  return text(value) ?? 'unnamed';
}

function readValue(value: unknown): Reading {
  if (value === undefined || value === null) return nothing('missing', 'no license field');
  if (typeof value === 'string') return readFieldText(value);
  if (Array.isArray(value)) return readArray(value);
  if (isRecord(value)) return readObject(value);
  return nothing('bad-type', `a ${typeof value} instead of an SPDX expression`);
}

function withoutRepeats(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.message}`, one])).values()];
}

function categoryOfReading(reading: Reading): Category {
  if (reading.expression !== null) return categoryOf(reading.expression);
  if (reading.candidates) return categoryOf(joinExpressions(reading.candidates, 'AND'));
  return reading.problems.some(({ code }) => code === 'missing') ? 'none' : 'unknown';
}

/**
 * Reads what a manifest declares, in every shape met in the wild. `license` counts before `licenses`, as npm reads them.
 * Never throws; what can't be read becomes a problem, and an expression is named only where there is no doubt: a family
 * without a version (`BSD`) has `candidates` instead. Entries of a list are a choice (OR), npm's historic meaning.
 */
export function parseDeclared(manifest: { license?: unknown; licenses?: unknown }): Declared {
  const { license, licenses } = manifest;
  const input = license ?? licenses;
  const reading = readValue(input);
  const old = license === undefined && typeof licenses === 'string';
  const problems = old
    ? [problem('legacy-shape', 'the old field "licenses"'), ...reading.problems]
    : reading.problems;
  return { input, ...reading, problems: withoutRepeats(problems), category: categoryOfReading(reading) };
}
