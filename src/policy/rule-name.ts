import { categoryOf } from '../license/catalogue/category.ts';
import { parseDeclared } from '../license/declared/parse-declared.ts';
import { listed } from '../locale/join.ts';
import { say } from '../locale/say.ts';
import { isNamedList } from './named-lists.ts';

/** Longer ones are sentences, or worse. */
const LONGEST = 300;

/** `matches`: what rules must say for this name. `note`: a sentence where that isn't the name itself. */
export type RuleName = { matches: string[]; note?: string };

/**
 * Reads the name of a licence as people and tools write it: `Apache 2.0` means Apache-2.0, `BSD` every licence of
 * its family. Patterns and lists stay as they are. Null: no licence that is known.
 */
export function readRuleName(name: string): RuleName | null {
  const trimmed = name.trim();
  if (trimmed.length > LONGEST) return null;
  if (isNamedList(trimmed) || /^[\w.+-]*\*[\w.+*-]*$/.test(trimmed)) return { matches: [trimmed] };
  const { expression, candidates, problems } = parseDeclared({ license: trimmed });
  if (candidates) {
    return { matches: candidates, note: say('ruleFamily', { name: trimmed, ids: listed(candidates) }) };
  }
  if (expression === null) return null;
  const isKnown = !problems.some(({ code }) => code === 'unknown-license');
  if (!isKnown && categoryOf(expression) === 'unknown') return null;
  return {
    matches: [expression],
    ...(expression === trimmed ? {} : { note: say('ruleReadAs', { name: trimmed, id: expression }) }),
  };
}

/** What a watched licence is kept as: its id, a family as a pattern (`BSD` as `BSD-*`), else the words as they are. */
export function ruleToWatch(name: string): string {
  const matches = readRuleName(name)?.matches ?? [];
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return only;
  const family = `${name.trim().replace(/-?\*$/, '')}-`.toUpperCase();
  const isFamily = matches.length > 0 && matches.every((match) => match.toUpperCase().startsWith(family));
  return isFamily ? `${family.slice(0, -1)}-*` : name.trim();
}
