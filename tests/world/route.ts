import { defaultUrl } from 'registry-url';
import { type Answer, type Ask, unexpected } from './answer.ts';
import type { Facts } from './facts/types.ts';
import { playApi } from './github/api.ts';
import { playRaw } from './github/raw.ts';
import { playGitHub } from './github/site.ts';
import type { Look } from './look.ts';
import { playCdnFile, playCdnList } from './npm/cdn.ts';
import { playRegistry } from './npm/registry.ts';
import { playNpm } from './npm/site.ts';
import { playStatic } from './static.ts';

/** Answers for one host. */
export type Play = (ask: Ask) => Answer;

/** The registry that the build asks too; an organisation's own where it is set. */
export const REGISTRY = new URL(process.env.FINEPRINT_REGISTRY || defaultUrl);

/** One player for all hosts, told apart by the Host header. */
export function createPlayers(facts: Facts, look: Look): Play {
  const players: Record<string, Play> = {
    'www.npmjs.com': (ask) => playNpm(ask, facts.packages, look),
    [REGISTRY.host]: (ask) => playRegistry(ask, facts.packages, REGISTRY),
    'github.com': (ask) => playGitHub(ask, facts.repositories, look),
    'raw.githubusercontent.com': (ask) => playRaw(ask, facts.repositories),
    'api.github.com': (ask) => playApi(ask, facts.repositories),
    'github.githubassets.com': playStatic,
    'data.jsdelivr.com': (ask) => playCdnList(ask, facts.packages),
    'cdn.jsdelivr.net': (ask) => playCdnFile(ask, facts.packages),
  };
  return (ask) =>
    players[ask.host]?.(ask) ??
    unexpected(`nobody plays ${ask.host}: add it to the players in tests/world/route.ts, or don't ask it`);
}
