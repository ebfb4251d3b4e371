/**
 * `license`: the terms themselves; `terms`: further terms beside them (patents, Commons Clause, an enterprise
 * licence, EULA); `notice`: what accompanies them (NOTICE, licences of third parties).
 */
type LicenseFileRole = 'license' | 'terms' | 'notice';

/** What a file's name says. `readable` is false for forms that are no plain text, such as PDF. */
export type LicenseFileName = { role: LicenseFileRole; readable: boolean };

const MAX_NAME = 200;

/** Endings of programs, data and pictures: `licenses.json` and `license-checker.js` are no licence texts. */
const NO_TEXT = new Set(
  (
    'js mjs cjs jsx ts mts cts tsx map json jsonc json5 yml yaml toml ini xml csv tsv lock css scss sass less styl ' +
    'vue svelte py rb php go rs java kt c h cc cpp hpp cs swift sh bash bat cmd ps1 pl lua sql wasm node exe dll so ' +
    'png svg jpg jpeg gif webp ico bmp zip gz tgz tar bz2 7z snap tmpl tpl template hbs ejs mustache njk sha256 ' +
    'sha1 md5 sig asc tsbuildinfo'
  ).split(' '),
);
/** Endings of texts that take more than decoding to read. */
const NO_PLAIN_TEXT = new Set(['pdf', 'html', 'htm', 'xhtml', 'rtf', 'doc', 'docx', 'odt', 'ps']);

/** Rules in order, over the name in lower case; the first that fits decides. */
const RULES: readonly (readonly [RegExp, LicenseFileRole])[] = [
  [/^(?:third|3rd)[-_. ]?part(?:y|ies)/, 'notice'],
  [/^notices?(?:$|[-_. ])/, 'notice'],
  [/^licen[sc]e[-_.]ee(?:$|[-_. ])/, 'terms'],
  [/^(?:un)?licen[sc](?:e|es|ing)(?:$|[-_. (\d])/, 'license'],
  [/^copying(?:$|[-_. \d])/, 'license'],
  [/^copyright(?:$|[-_. ])/, 'notice'],
  [/^commons[-_ ]?clause/, 'terms'],
  [/^patents?(?:$|[-_. ])/, 'terms'],
  [/^additional[-_ ]?(?:use[-_ ]?)?(?:terms|grant)/, 'terms'],
  [/^eula(?:$|[-_. ])/, 'terms'],
  [/[-_. ](?:un)?licen[sc]es?(?:$|[-_. ])/, 'license'],
];
/** What macOS packs beside a file for its attributes (AppleDouble), as in express 1.0.5: no text. */
const BESIDE_A_FILE = /^\._/;
const THIRD_PARTY_WORDS = /licen[sc]e|notice|copyright|attribution/;

/**
 * Tells whether a file at the root of a package or directory is licence-like by its name alone (no path, any
 * case), and what it is then; null where it is not.
 */
export function licenseFileName(name: string): LicenseFileName | null {
  if (name.length > MAX_NAME || /[/\\\p{Cc}]/u.test(name)) return null;
  const lower = name.toLowerCase();
  const ending = /\.([a-z\d]+)$/.exec(lower)?.[1] ?? '';
  if (NO_TEXT.has(ending) || BESIDE_A_FILE.test(name)) return null;
  const role = RULES.find(([pattern]) => pattern.test(lower))?.[1];
  if (role === undefined) return null;
  if (role === 'notice' && /^(?:third|3rd)/.test(lower) && !THIRD_PARTY_WORDS.test(lower)) return null;
  return { role, readable: !NO_PLAIN_TEXT.has(ending) };
}

const ROLE_ORDER: readonly LicenseFileRole[] = ['license', 'terms', 'notice'];
const PLAIN = [/^licen[sc]e(?:\.(?:md|txt|markdown|rst))?$/i, /^copying(?:\.(?:md|txt|markdown|rst))?$/i];

/** Order of licence-like names: the terms themselves first, plain `LICENSE` before its variants, then by name. */
export function compareLicenseFileNames(a: string, b: string): number {
  return weight(a) - weight(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function weight(name: string): number {
  const role = licenseFileName(name)?.role;
  const order = role === undefined ? ROLE_ORDER.length : ROLE_ORDER.indexOf(role);
  const plain = PLAIN.findIndex((pattern) => pattern.test(name));
  return order * (PLAIN.length + 1) + (plain < 0 ? PLAIN.length : plain);
}
