import type { FakeRequest, Route } from './fake-net.ts';
import { json } from './fake-net.ts';

/** A commit by one letter or digit, which its hash repeats; `changes`: path -> text, null where it was removed. */
type FakeCommit = { id: string; date: string; changes: Record<string, string | null> };
export type FakeRepository = {
  /** Oldest first. */
  commits: FakeCommit[];
  /** Lay the data of pages flat, as GitHub did until 2026. */
  flat?: boolean;
  /** Made from another repository. */
  fork?: { parent: string; createdAt: string };
  /** Needs the page's session. */
  isPrivate?: boolean;
};

export const hash = (id: string) => id.repeat(40);
const PER_PAGE = 35;

/** Plays github.com, its raw files and its REST API for one repository, `acme/widget`. */
export function fakeGitHub(repository: FakeRepository): Route {
  return (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/graphql') return graphQl(repository, request);
    const [owner, name, ...rest] = decodeURIComponent(url.pathname)
      .replace('/repos/', '/')
      .slice(1)
      .split('/');
    if (`${owner}/${name}` !== 'acme/widget') return new Response('', { status: 404 });
    if (repository.isPrivate && request.init.credentials === 'omit') return new Response('', { status: 404 });
    if (url.host === 'raw.githubusercontent.com') return raw(repository, rest);
    return url.host === 'api.github.com'
      ? restApi(repository, rest, url)
      : site(repository, rest, url, request);
  };
}

function site(repository: FakeRepository, rest: string[], url: URL, { headers }: FakeRequest): Response {
  const [word = 'tree', ref = 'HEAD', ...parts] = rest;
  const path = parts.join('/');
  if (path.endsWith('.atom')) return feed(repository, ref, path.slice(0, -'.atom'.length));
  if (word === 'commits' && ref.endsWith('.atom')) return feed(repository, ref.slice(0, -'.atom'.length), '');
  const line = upTo(repository, ref);
  if (line === null || (line.length === 0 && rest.length > 0)) return new Response('', { status: 404 });
  if (word === 'blob') return blob(line, path);
  if (headers.get('accept') !== 'application/json') return page({}, repository.fork?.parent);
  if (word === 'commits') return commits(repository, line, path, url.searchParams.get('after'));
  return word === 'commit' ? commit(repository, line) : tree(repository, line, path);
}

/** A page of the site: HTML that embeds its data. */
function page(payload: object, parent?: string): Response {
  const head =
    parent === undefined
      ? ''
      : `<meta name="octolytics-dimension-repository_parent_nwo" content="${parent}">`;
  const script = `<script type="application/json" data-target="react-app.embeddedData">`;
  const html = `<html><head>${head}</head><body>${script}${JSON.stringify({ payload })}</script></body></html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A commit's page lists what it changed; a file with the words of one that it removed counts as renamed. */
function commit(repository: FakeRepository, line: FakeCommit[]): Response {
  const before = filesAfter(line.slice(0, -1));
  const changes = Object.entries(line.at(-1)?.changes ?? {});
  const removed = changes.filter(([, text]) => text === null).map(([path]) => path);
  const diffEntryData = changes.map(([path, text]) => {
    const old = before.has(path) ? path : removed.find((each) => before.get(each) === text);
    return {
      path,
      status: text === null ? 'DELETED' : old === path ? 'MODIFIED' : old ? 'RENAMED' : 'ADDED',
      oldTreeEntry: old ? { path: old } : null,
      newTreeEntry: text === null ? null : { path },
    };
  });
  const route = { commit: { oid: hash(line.at(-1)?.id ?? '0') }, diffEntryData, moreDiffsToLoad: false };
  return json({ payload: repository.flat ? route : { commitRoute: route } });
}

function tree(repository: FakeRepository, line: FakeCommit[], path: string): Response {
  const prefix = path === '' ? '' : `${path}/`;
  const below = [...filesAfter(line).keys()].filter((each) => each.startsWith(prefix));
  if (below.length === 0 && path !== '') return new Response('', { status: 404 });
  const names = new Set(below.map((each) => each.slice(prefix.length).split('/')[0] ?? ''));
  const items = [...names].map((name) => ({
    name,
    path: prefix + name,
    contentType: below.includes(prefix + name) ? 'file' : 'directory',
  }));
  const last = line.at(-1);
  const route = {
    path,
    refInfo: { name: 'main', currentOid: last ? hash(last.id) : null },
    tree: { items, totalCount: items.length },
    repo: {
      private: repository.isPrivate ?? false,
      isEmpty: line.length === 0,
      ...(repository.fork && { isFork: true, createdAt: repository.fork.createdAt }),
    },
  };
  return json({ payload: repository.flat ? route : { codeViewTreeRoute: route } });
}

function commits(
  repository: FakeRepository,
  line: FakeCommit[],
  path: string,
  after: string | null,
): Response {
  const found = touching(line, path);
  if (found.length === 0) return new Response('', { status: 404 });
  const start = after === null ? 0 : Number(after.split(' ')[1]) + 1;
  const hasNextPage = start + PER_PAGE < found.length;
  const route = {
    commitGroups: found.slice(start, start + PER_PAGE).map(({ id, date }) => ({
      title: date,
      commits: [{ oid: hash(id), committedDate: date, authoredDate: '2001-01-01T00:00:00Z' }],
    })),
    filters: {
      pagination: { hasNextPage, endCursor: hasNextPage ? `${hash('0')} ${start + PER_PAGE - 1}` : null },
    },
  };
  return json({ payload: repository.flat ? route : { commitsRefRoute: route } });
}

function feed(repository: FakeRepository, ref: string, path: string): Response {
  const found = touching(upTo(repository, ref) ?? [], path).slice(0, 20);
  const entries = found.map(
    ({ id, date }) =>
      `<entry><id>tag:github.com,2008:Grit::Commit/${hash(id)}</id><updated>${date}</updated></entry>`,
  );
  const text = `<?xml version="1.0"?><feed><updated>2001-01-01T00:00:00Z</updated>${entries.join('')}</feed>`;
  return new Response(text, { headers: { 'content-type': 'application/atom+xml' } });
}

function blob(line: FakeCommit[], path: string): Response {
  const text = filesAfter(line).get(path);
  if (text === undefined) return new Response('', { status: 404 });
  return page({ 'codeViewBlobLayoutRoute.StyledBlob': { rawLines: text.split('\n') } });
}

function raw(repository: FakeRepository, [ref = '', ...parts]: string[]): Response {
  const text = filesAfter(upTo(repository, ref) ?? []).get(parts.join('/'));
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
}

function restApi(repository: FakeRepository, [word, ...parts]: string[], url: URL): Response {
  const ref = url.searchParams.get('sha') ?? url.searchParams.get('ref') ?? parts[0] ?? 'HEAD';
  const line = upTo(repository, ref);
  if (line === null) return new Response('', { status: 404 });
  const path = url.searchParams.get('path');
  if (word === 'contents') {
    return json([...filesAfter(line).keys()].map((each) => ({ name: each, path: each, type: 'file' })));
  }
  if (path === null) return json({ sha: hash(line.at(-1)?.id ?? '0') });
  return json(
    touching(line, path).map(({ id, date }) => ({ sha: hash(id), commit: { committer: { date } } })),
  );
}

/** The commits up to a ref: `HEAD`, a hash or the start of one. */
function upTo({ commits: all }: FakeRepository, ref: string): FakeCommit[] | null {
  if (ref === 'HEAD' || ref === 'main') return all;
  const index = all.findIndex(({ id }) => hash(id).startsWith(ref));
  return index < 0 ? null : all.slice(0, index + 1);
}

function touching(line: FakeCommit[], path: string): FakeCommit[] {
  return line.filter(({ changes }) => path === '' || path in changes).reverse();
}

function filesAfter(line: FakeCommit[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of line.flatMap(({ changes }) => Object.entries(changes))) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** Plays GitHub's GraphQL API for one query, the histories of paths with their words; `at3` is that of `$path3`. */
function graphQl(repository: FakeRepository, { init, headers }: FakeRequest): Response {
  if (init.method !== 'POST' || !headers.has('authorization')) return new Response('', { status: 401 });
  const { variables } = JSON.parse(String(init.body));
  const line = upTo(repository, variables.head) ?? [];
  const paths = Object.entries(variables).flatMap(([name, path]) => {
    const at = /^path(\d+)$/.exec(name)?.[1];
    return at === undefined ? [] : [[`at${at}`, historyOf(line, String(path), variables.first)]];
  });
  return json({ data: { repository: { object: Object.fromEntries(paths) } } });
}

function historyOf(line: FakeCommit[], path: string, first: number): object {
  const found = touching(line, path);
  const nodes = found.slice(0, first).map(({ id, date, changes }) => {
    const text = changes[path];
    const file = text == null ? null : { object: { text, isTruncated: false } };
    return { oid: hash(id), committedDate: date, file };
  });
  return { pageInfo: { hasNextPage: found.length > first }, nodes };
}
