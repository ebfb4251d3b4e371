import type { Ask } from '../answer.ts';
import type { PackageFacts } from '../facts/types.ts';
import { escapeHtml } from '../markup.ts';

/** The packages that a search, user, organisation or keyword page lists; a search finds names. */
export function packageList(ask: Ask, packages: PackageFacts[]): string {
  const words = (ask.query.get('q') ?? '').replace(/^keywords:/, '').toLowerCase();
  return packages
    .filter((one) => one.name.includes(words))
    .map(card)
    .join('');
}

function card(facts: PackageFacts): string {
  const { name, description, tags } = facts;
  return `<section class="flex bb"><div class="w-80"><div class="flex"><a target="_self" href="/package/${name}"><h3 class="dib">${name}</h3></a></div><h4 class="visually-hidden">Description</h4><p>${escapeHtml(
    description,
  )}</p><span>published ${tags.latest}</span></div></section>`;
}
