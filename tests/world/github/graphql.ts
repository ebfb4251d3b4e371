import type { RepositoryFacts } from '../facts/types.ts';
import { findRepository } from './find.ts';
import { atRef, type Commit, touching } from './git.ts';

type Query = { query: string; variables: Record<string, string | number> };
const PATH = /(\w+): history\(path: \$(\w+), first: \$first\)/g;

/**
 * GitHub's GraphQL API for the one form of query that is asked of it: under a commit, the histories of paths, each with the
 * file's text at every commit. Another form gets an error, as a wrong query does there.
 */
export function playQuery(body: string, repositories: RepositoryFacts[]): Record<string, unknown> {
  const { query, variables } = JSON.parse(body) as Query;
  const facts = findRepository(repositories, String(variables.owner), String(variables.repo));
  if (!facts || facts.visibility === 'private') return failed('Could not resolve to a Repository');
  const head = atRef(facts, String(variables.head));
  const asked = [...query.matchAll(PATH)];
  if (!head || asked.length === 0) return failed('Parse error');
  const histories = asked.map(([, alias = '', variable = '']) => [
    alias,
    historyOf(facts, head, String(variables[variable]), Number(variables.first)),
  ]);
  return { data: { repository: { object: Object.fromEntries(histories) } } };
}

function historyOf(facts: RepositoryFacts, head: Commit, path: string, first: number) {
  const found = touching(facts, head, path);
  const nodes = found.slice(0, first).map((commit) => ({
    oid: commit.sha,
    committedDate: commit.date,
    file: fileAt(commit, path),
  }));
  return { pageInfo: { hasNextPage: found.length > first }, nodes };
}

function fileAt({ files }: Commit, path: string) {
  const text = files.get(path);
  return text === undefined ? null : { object: { text: String(text), isTruncated: false } };
}

function failed(message: string): Record<string, unknown> {
  return { data: null, errors: [{ message }] };
}
