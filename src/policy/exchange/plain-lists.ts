import { say } from '../../locale/say.ts';
import { readRuleName } from '../rule-name.ts';
import { type Lists, MOST_NAMES } from './types.ts';
import { splitNames } from './yaml-lists.ts';

const OPTION = /--(onlyAllow|failOn)(?:\s+|=)(?:"([^"]*)"|'([^']*)'|(\S+))/g;
/** What license-checker calls a package whose licence it could not find. */
const UNKNOWN = /^unknown$/i;
/** It marks a licence that it read from a file with a star at the end. */
const GUESSED = /\*$/;

/**
 * Reads a license-checker command line with `--onlyAllow` or `--failOn`, or the bare text of either: names between
 * semicolons (since license-checker 17). Null: neither options nor semicolons.
 */
export function readOnlyAllow(text: string): Lists | null {
  const options = [...text.matchAll(OPTION)].map(([, name, ...texts]) => ({
    name,
    names: namesIn(texts.find((each) => each !== undefined) ?? ''),
  }));
  if (options.length === 0) {
    return text.includes(';') ? withoutUnknown(namesIn(text), []) : null;
  }
  const allowed = options.find(({ name }) => name === 'onlyAllow')?.names ?? null;
  return withoutUnknown(allowed, options.find(({ name }) => name === 'failOn')?.names ?? []);
}

function namesIn(text: string): string[] {
  return splitNames(text, /[;\n]/).map((name) => name.replace(GUESSED, ''));
}

function withoutUnknown(allowed: string[] | null, denied: string[]): Lists {
  const known = allowed?.filter((name) => !UNKNOWN.test(name)) ?? null;
  const hadUnknown = known !== null && known.length < (allowed?.length ?? 0);
  const left = hadUnknown ? [say('exchangeUnknown')] : [];
  return { allowed: known, denied: denied.filter((name) => !UNKNOWN.test(name)), left };
}

/** Reads SPDX ids or expressions, by lines or commas, or as a JSON list. Null: none of them is a known licence. */
export function readSpdxList(text: string): Lists | null {
  const names = splitNames(text.replace(/^\s*\[|\]\s*$/g, ''), /[,\n]/).filter(
    (name) => !name.startsWith('#'),
  );
  return names.slice(0, MOST_NAMES).some((name) => readRuleName(name))
    ? { allowed: names, denied: [], left: [] }
    : null;
}
