import { ALL_IDS } from '../../license/catalogue/open-data.ts';
import { withCurrentIds } from '../../license/declared/deprecated.ts';
import { parseExpression } from '../../license/expression/parse.ts';
import { printExpression } from '../../license/expression/print.ts';
import { say, sayCount } from '../../locale/say.ts';
import { judgeExpression } from '../judge-expression.ts';
import type { Policy, PolicyLevel } from '../types.ts';
import type { Exported, Format } from './types.ts';

/**
 * Writes a policy in one of the known forms, and says what that form cannot hold. `withLists`: organisations and
 * phrases go along (only Fineprint's own form has a place for them).
 */
export function exportPolicy(policy: Policy, format: Format, withLists: boolean): Exported {
  const lists = policy.organisations.length + policy.phrases.length;
  if (format === 'fineprint') {
    const shown = withLists ? policy : { ...policy, organisations: [], phrases: [] };
    const left = withLists || lists === 0 ? [] : [say('exchangeListsLeft')];
    return { text: `${JSON.stringify(shown, null, 2)}\n`, left };
  }
  return { text: WRITERS[format](licensesAt(policy, 'fine')), left: leftOut(policy, lists) };
}

const WRITERS: Record<Exclude<Format, 'fineprint'>, (allowed: string[]) => string> = {
  'spdx-list': (allowed) => lines(allowed),
  'only-allow': (allowed) => `license-checker --onlyAllow "${allowed.join(';')}"\n`,
  'dependency-review': (allowed) => `allow-licenses:\n${lines(allowed.map((id) => `  - ${id}`))}`,
  pnpm: (allowed) => `licenses:\n  mode: strict\n  allowed:\n${lines(allowed.map((id) => `    - ${id}`))}`,
};

const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join('');

/** The current SPDX ids at a level, and the reader's own expressions. */
function licensesAt(policy: Policy, level: PolicyLevel): string[] {
  const ids = ALL_IDS.filter((id) => isCurrent(id) && judgeExpression(id, policy).level === level);
  const own = policy.licenses.filter((rule) => rule.level === level && isExpression(rule.match));
  return [...new Set([...ids, ...own.map(({ match }) => match)])];
}

function isCurrent(id: string): boolean {
  const node = parseExpression(id);
  return node !== null && printExpression(withCurrentIds(node)) === id;
}

function isExpression(match: string): boolean {
  return parseExpression(match) !== null;
}

function leftOut(policy: Policy, lists: number): string[] {
  const noticed = licensesAt(policy, 'notice').length;
  return [
    ...(noticed > 0 ? [sayCount('exchangeNoNotice', noticed)] : []),
    say('exchangeNoLevels'),
    ...(lists > 0 ? [say('exchangeNoLists')] : []),
  ];
}
