import type { Answer } from '../answer.ts';
import { plainPage, present } from './present.ts';
import type { Visit } from './site.ts';

/** A repository's releases in the markup of 2021-10 on, the first one in that before; or one release on its own page. */
export function releasesRoute({ facts, look, rest }: Visit): Answer {
  const tag = rest.startsWith('tag/') ? rest.slice('tag/'.length) : null;
  const home = `/${facts.owner}/${facts.name}`;
  const all = facts.releases ?? [];
  const content =
    tag === null
      ? all.map((each, at) => (at === 0 ? old(home, each) : entry(home, each))).join('')
      : `<section><div class="Box-body"><h1 class="d-inline mr-3">${tag}</h1></div></section>`;
  return present(plainPage(`Releases · ${facts.owner}/${facts.name}`, content, facts), look);
}

function entry(home: string, tag: string): string {
  return `<section aria-labelledby="hd-${tag}"><h2 class="sr-only" id="hd-${tag}">${tag}</h2><div class="Box"><div class="Box-body"><div><span class="f1"><a href="${home}/releases/tag/${tag}" class="Link--primary">${tag}</a></span></div></div></div></section>`;
}

function old(home: string, tag: string): string {
  return `<div class="release-entry"><div class="release-header"><div><div class="f1"><a href="${home}/releases/tag/${tag}">${tag}</a></div></div></div></div>`;
}
