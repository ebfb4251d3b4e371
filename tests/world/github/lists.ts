import type { Answer } from '../answer.ts';
import type { RepositoryFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { escapeHtml } from '../markup.ts';
import { plainPage, present } from './present.ts';

type Row = (facts: RepositoryFacts) => string;

/** Repositories that a search finds by name, in the search of 2023. */
export function searchPage(repositories: RepositoryFacts[], words: string, look: Look): Answer {
  const found = repositories.filter(({ owner, name }) => `${owner}/${name}`.includes(words)).map(searchRow);
  const content = `<h1>Search</h1><div data-testid="results-list">${found.join('')}</div>`;
  return present(plainPage('Repository search results', content), look);
}

/** The repositories of an account, each in the markup of one of the generations. */
export function accountPage(repositories: RepositoryFacts[], owner: string, look: Look): Answer {
  const rows: Row[] = [accountRow, organisationRow, pinnedRow];
  const found = repositories
    .filter((one) => one.owner === owner && !one.renamedTo)
    .map((one, at) => rows[at % rows.length]?.(one) ?? '');
  return present(plainPage(owner, `<h1>${owner}</h1><ul>${found.join('')}</ul>`), look);
}

const searchRow: Row = ({ owner, name, description }) =>
  `<div class="search-result"><h3><a href="/${owner}/${name}"><span>${owner}/<em>${name}</em></span></a></h3><span>${escapeHtml(
    description,
  )}</span></div>`;

const accountRow: Row = (facts) =>
  `<li itemprop="owns"><h3><a href="${home(facts)}" itemprop="name codeRepository">${facts.name}</a> <span class="Label">${visibility(
    facts,
  )}</span></h3><p>${escapeHtml(facts.description)}</p></li>`;

const organisationRow: Row = (facts) =>
  `<li><h4><a data-testid="listitem-title-link" href="${home(facts)}">${facts.name}</a></h4><span class="prc-Label-Label-x1">${visibility(
    facts,
  )}</span></li>`;

const pinnedRow: Row = (facts) =>
  `<li><div class="js-pinned-item-list-item"><div><a class="text-bold" href="${home(facts)}"><span>${facts.name}</span></a> <span class="Label">${visibility(
    facts,
  )}</span></div></div></li>`;

function home({ owner, name }: RepositoryFacts): string {
  return `/${owner}/${name}`;
}

function visibility(facts: RepositoryFacts): string {
  return facts.visibility === 'public' ? 'Public' : 'Private';
}
