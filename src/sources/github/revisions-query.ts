import { own } from '../plain-json.ts';
import type { Found, Listing } from '../types.ts';
import type { Place } from './address.ts';
import type { PathHistory } from './merge-touches.ts';
import { isFlag, isList, isText } from './page-data.ts';
import { type Touch, touch } from './touches.ts';
import type { GitHubWire } from './wire.ts';

/** Longer texts are not kept; GitHub cuts them anyway. */
const MAX_TEXT = 1_000_000;
/** GitHub's most for one list (its GraphQL documentation, "node limit"). */
const MAX_NODES = 100;
/** What a licence file may have been called before: the names that most have, in either spelling. */
const USUAL_NAMES = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'LICENCE',
  'COPYING',
  'license',
  'license.md',
  'MIT-LICENSE.txt',
];

/** Histories of the listed paths and of the usual names beside them; the words at each commit by `path@commit`. */
export type Revisions = { histories: PathHistory[]; former: PathHistory[]; texts: Map<string, string> };

/**
 * Every revision of a directory's licence files with one query of GitHub's GraphQL API, which only answers who has a token.
 * `bad-answer` where it is not what was asked for, errors included: then the site's own routes have to do.
 */
export async function queryRevisions(
  wire: GitHubWire,
  place: Place,
  { head, directory, files }: Listing,
  paths: string[],
  limit: number,
): Promise<Found<Revisions>> {
  const known = new Set(files.map(({ path }) => path));
  const prefix = directory === '' ? '' : `${directory}/`;
  const usual = USUAL_NAMES.map((name) => prefix + name).filter((path) => !known.has(path));
  const asked = [...paths, ...usual];
  const variables = {
    owner: place.owner,
    repo: place.repo,
    head,
    first: Math.min(limit, MAX_NODES),
    ...Object.fromEntries(asked.map((path, at) => [`path${at}`, path])),
  };
  const answer = await wire.graphql(queryFor(asked.length), variables);
  if (!answer.ok) return answer;
  const commit = own(own(own(answer.value, 'data'), 'repository'), 'object');
  const texts = new Map<string, string>();
  const found = asked.map((path, at) => readHistory(own(commit, `at${at}`), path, texts));
  const histories = found.filter((each) => each !== null);
  if (own(answer.value, 'errors') !== undefined || histories.length < found.length)
    return { ok: false, code: 'bad-answer' };
  const standing = histories.slice(0, paths.length).map((each) => ({ ...each, newest: head }));
  for (const { path, touches } of standing) keepAtHead(texts, path, head, touches[0]);
  const former = histories.slice(paths.length).filter(({ touches }) => touches.length > 0);
  return { ok: true, value: { histories: standing, former, texts } };
}

/** Paths are variables, never part of the query. */
function queryFor(paths: number): string {
  const at = Array.from({ length: paths }, (_, index) => index);
  const declared = at.map((index) => `$path${index}: String!`).join(', ');
  const histories = at.map(
    (index) => `at${index}: history(path: $path${index}, first: $first) {
      pageInfo { hasNextPage }
      nodes { oid committedDate file(path: $path${index}) { object { ... on Blob { text isTruncated } } } }
    }`,
  );
  return `query($owner: String!, $repo: String!, $head: GitObjectID!, $first: Int!, ${declared}) {
    repository(owner: $owner, name: $repo) { object(oid: $head) { ... on Commit { ${histories.join('\n')} } } }
  }`;
}

function readHistory(value: unknown, path: string, texts: Map<string, string>): PathHistory | null {
  const nodes = own(value, 'nodes');
  const more = own(own(value, 'pageInfo'), 'hasNextPage');
  if (!isList(nodes) || !isFlag(more)) return null;
  const touches = nodes.flatMap((node) => {
    const found = touch(own(node, 'oid'), own(node, 'committedDate'));
    const text = textOf(node);
    for (const { commit } of found) if (text !== null) texts.set(`${path}@${commit}`, text);
    return found;
  });
  return touches.length < nodes.length ? null : { path, touches, more, newest: null };
}

/** Null: removed there, no text, or cut off. */
function textOf(node: unknown): string | null {
  const blob = own(own(node, 'file'), 'object');
  const text = own(blob, 'text');
  return own(blob, 'isTruncated') === false && isText(text) && text.length <= MAX_TEXT ? text : null;
}

/** A listed file's newest words stand at the head as they do at the commit that touched it last. */
function keepAtHead(texts: Map<string, string>, path: string, head: string, last: Touch | undefined): void {
  const text = last && texts.get(`${path}@${last.commit}`);
  if (text !== undefined) texts.set(`${path}@${head}`, text);
}
