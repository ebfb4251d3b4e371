import { listedWithAnd } from '../../locale/join.ts';
import { say } from '../../locale/say.ts';
import type { Lists } from './types.ts';
import { keysOf, listUnder, under, yamlLines } from './yaml-lists.ts';

/**
 * Reads the `licenses` section proposed for pnpm-workspace.yaml: `allowed`, `disallowed`, `overrides`, `mode`,
 * `environment`, `depth` (pnpm/pnpm#10570 and #11159, 2026). In mode `loose` what is on no list passes, so only the
 * disallowed licences count. Null: there is no such section.
 */
export function readPnpm(text: string): Lists | null {
  const section = under(yamlLines(text), 'licenses');
  if (!section) return null;
  const allowed = listUnder(section.block, 'allowed');
  const denied = listUnder(section.block, 'disallowed');
  if (!allowed && !denied) return null;
  const mode = under(section.block, 'mode')?.inline ?? 'strict';
  return {
    allowed: mode === 'strict' ? allowed : null,
    denied: denied ?? [],
    left: [...notOfHere(section.block), ...looseAllowed(mode, allowed)],
  };
}

function notOfHere(section: Parameters<typeof under>[0]): string[] {
  const overrides = keysOf(under(section, 'overrides')?.block ?? []).length;
  const scopes = ['environment', 'depth'].filter((key) => under(section, key));
  return [
    ...(overrides > 0 ? [say('exchangeOverrides', { count: overrides })] : []),
    ...(scopes.length > 0
      ? [say('exchangeScopes', { names: listedWithAnd(scopes.map((scope) => `"${scope}"`)) })]
      : []),
  ];
}

function looseAllowed(mode: string, allowed: string[] | null): string[] {
  if (mode === 'strict' || !allowed) return [];
  return [say('exchangeLoose', { count: allowed.length, mode })];
}
