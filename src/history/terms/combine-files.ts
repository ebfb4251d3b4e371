import type { Identifier, LicenseFile } from '../../license/types.ts';
import { compareLicenseFileNames } from '../license-file-names.ts';
import { type FileRole, roleOf } from './file-roles.ts';
import { termsOfFile } from './file-terms.ts';
import { joinFingerprints } from './join-fingerprints.ts';
import { modifiedName } from './name-terms.ts';
import { stricter, strictness } from './restrictions.ts';
import type { Terms } from './terms.ts';

/**
 * The licence files of one package or directory, read together as one set of terms; null where none of them is a
 * licence. Choices (`LICENSE-MIT` beside `LICENSE-APACHE`) join with OR, further texts with AND, riders
 * (`COMMONS-CLAUSE`, `PATENTS`) modify the licence beside them, and notices of other people's work don't count.
 * `pointed` is the file that the manifest's `SEE LICENSE IN` names: it is the licence, before any other name.
 */
export function combineFiles(files: LicenseFile[], identify: Identifier, pointed?: string): Terms | null {
  const units = files
    .toSorted((a, b) => compareLicenseFileNames(a.path, b.path))
    .map((file) => ({ file, role: file.path === pointed ? 'main' : roleOf(file.path) }) as const)
    .filter(({ role }) => role !== 'notice')
    .map(({ file, role }) => ({ role, terms: termsOfFile(file, identify) }));
  const of = (...roles: FileRole[]) =>
    units.filter(({ role }) => roles.includes(role)).map((unit) => unit.terms);
  const named = of('main').filter((terms) => terms.files.some((file) => file.path === pointed));
  const licence = joinLicences(named.length > 0 ? named : of('main'), of('choice'));
  const [first, ...rest] = [...(licence ? [licence] : []), ...of('part')];
  const whole = first ? rest.reduce(both, first) : null;
  return of('rider')
    .map(asPatents)
    .reduce<Terms | null>((terms, rider) => (terms ? modify(terms, rider) : rider), whole);
}

/** Main files are all to be followed; choices are the reader's, the main file being one of them if it is a standard text. */
function joinLicences(main: Terms[], choices: Terms[]): Terms | null {
  const lesser = [...main, ...choices].some((terms) => terms.expression.startsWith('LGPL-3.0'));
  const [licence, ...others] = distinct(main, lesser);
  const options = distinct(choices, lesser);
  if (!licence) return anyOf(options);
  const whole = others.reduce(both, licence);
  const further = options.filter((option) => !whole.expression.includes(option.expression));
  if (further.length === 0) return whole;
  if (whole.standard && !describes(licence, options)) return anyOf([whole, ...further]);
  return offersChoice(licence) ? anyOf(options) : options.slice(1).reduce(both, options[0] ?? whole);
}

/** A statement that names one of the licences whose texts stand beside it is about those texts. */
function describes({ statement, expression }: Terms, options: Terms[]): boolean {
  return statement === true && options.some((option) => expression.includes(option.expression));
}

/** A main file that only points to the others says how they go together (`LICENSE` of husky 5: "and"). */
function offersChoice({ files }: Terms): boolean {
  return files.some(({ text }) => /\b(?:or|either|any of|dual|choice|option|alternatively)\b/i.test(text));
}

function anyOf([first, ...rest]: Terms[]): Terms | null {
  return first ? rest.reduce(either, first) : null;
}

/** One text for each expression. LGPL-3.0 is written as additions to GPL-3.0, so a GPL-3.0 text beside it is part of it. */
function distinct(all: Terms[], lesser: boolean): Terms[] {
  const first = (terms: Terms, at: number) => all.findIndex((other) => sameName(other, terms)) === at;
  return all.filter((terms, at) => first(terms, at) && !(lesser && terms.expression.startsWith('GPL-3.0')));
}

function sameName(one: Terms, other: Terms): boolean {
  return one.expression === other.expression && (one.standard || one.fingerprint === other.fingerprint);
}

function both(one: Terms, other: Terms): Terms {
  return { ...merge(one, other, 'AND'), category: stricter(one.category, other.category) };
}

function either(one: Terms, other: Terms): Terms {
  const freer = strictness(one.category) <= strictness(other.category) ? one : other;
  return { ...merge(one, other, 'OR'), category: freer.category };
}

function merge(one: Terms, other: Terms, join: 'AND' | 'OR'): Omit<Terms, 'category'> {
  const bases = [one.base, other.base].filter((base) => base !== null);
  return {
    expression: joined([one.expression, other.expression], join),
    standard: one.standard && other.standard,
    base: bases.length > 0 ? joined(bases, join) : null,
    clauses: [...one.clauses, ...other.clauses],
    additions: [...one.additions, ...other.additions],
    removals: [...one.removals, ...other.removals],
    fingerprint: joinFingerprints([one.fingerprint, other.fingerprint]),
    files: [...one.files, ...other.files],
  };
}

function joined(expressions: string[], join: 'AND' | 'OR'): string {
  const other = join === 'AND' ? ' OR ' : ' AND ';
  return expressions.map((text) => (text.includes(other) ? `(${text})` : text)).join(` ${join} `);
}

/** A file of patents grants them and says when the grant ends; whatever it names, that is what its conditions are about. */
function asPatents(rider: Terms): Terms {
  if (!rider.files.every((file) => /(?:^|\/)patents?\b/i.test(file.path))) return rider;
  return { ...rider, clauses: rider.clauses.map((clause) => ({ ...clause, kind: 'patent' })) };
}

/** A rider's whole text is an addition to the licence beside it. */
function modify(terms: Terms, rider: Terms): Terms {
  return {
    ...merge(terms, rider, 'AND'),
    expression: modifiedName(terms.base ?? terms.expression),
    base: terms.base,
    standard: false,
    category: stricter(stricter(terms.category, rider.category), 'unknown'),
    additions: [...terms.additions, ...rider.files.map((file) => file.text.trim())],
    removals: terms.removals,
  };
}
