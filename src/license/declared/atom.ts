import { ALL_IDS } from '../catalogue/open-data.ts';
import { parseExpression } from '../expression/parse.ts';
import { idOfName } from './aliases.ts';
import { familyOf } from './families.ts';
import { nameKey } from './name-key.ts';
import { nothing, problem, type Reading } from './reading.ts';
import { idOfUrl } from './urls.ts';

const URL_START = /https?:\/\/[^\s<>()"']+/i;

function corrected(input: string, expression: string): Reading {
  const same = input === expression;
  return { expression, problems: same ? [] : [problem('corrected', `"${input}" read as ${expression}`)] };
}

function readName(name: string): Reading | null {
  const key = nameKey(name);
  if (key === '') return null;
  const family = familyOf(key);
  if (family && 'id' in family) return corrected(name, family.id);
  const id = idOfName(key);
  if (id) return corrected(name, id);
  if (!family) return null;
  const { family: title, candidates } = family;
  return nothing('family-without-version', `"${name}" names no version of ${title}`, { candidates });
}

/** Names that say "not open", and the one that says "no rights kept"; they have no SPDX id. */
function readPlainWords(name: string): Reading | null {
  const key = nameKey(name);
  const reference = (id: string): Reading => ({
    expression: id,
    problems: [problem('unknown-license', `"${name}" has no SPDX id`)],
  });
  if (/^(?:commercial|proprietary|private|closed|all rights reserved)\b/.test(key)) {
    return reference(/^commercial/.test(key) ? 'LicenseRef-Commercial' : 'LicenseRef-Proprietary');
  }
  return /^(?:public domain|pd)$/.test(key) ? reference('LicenseRef-Public-Domain') : null;
}

function readUrl(url: string): Reading {
  const id = idOfUrl(url);
  if (id) return { expression: id, problems: [problem('url', `an address, read as ${id}`)], url };
  return nothing('url', 'an address instead of an SPDX expression', { url });
}

/** The address goes into `url`; what stands before and after it is the name. */
function readNameWithUrl(text: string): Reading | null {
  const url = URL_START.exec(text)?.[0];
  if (!url) return null;
  const rest = text
    .replace(url, ' ')
    .replace(/[<>()[\],;:]+/g, ' ')
    .trim();
  if (rest === '') return readUrl(url);
  const named = readName(rest);
  return named ? { ...named, url } : null;
}

function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ').trim();
}

/**
 * Reads one name without joins: an SPDX id in any case, a sloppy name, a family, an address. Null where nothing is
 * recognised.
 */
export function readAtom(text: string): Reading | null {
  const exact = ALL_IDS.includes(text) || parseExpression(text) !== null;
  if (exact) return { expression: text, problems: [] };
  return (
    readName(text) ??
    readPlainWords(text) ??
    readNameWithUrl(text) ??
    readName(withoutParentheses(text)) ??
    null
  );
}

/** A valid SPDX reference for a name that has no id: letters, digits, dots and hyphens are all the grammar allows. */
export function referenceTo(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `LicenseRef-${safe || 'unnamed'}`;
}
