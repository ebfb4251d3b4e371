import type { Answer } from '../answer.ts';
import { text } from '../answer.ts';
import { escapeHtml } from '../markup.ts';
import { atom } from './atom.ts';
import { changedFiles } from './comparisons.ts';
import { atRef, type Commit, commitBefore, touching } from './git.ts';
import { refInfo, repoData } from './payload.ts';
import { notFound, plainPage, presentFor } from './present.ts';
import type { Visit } from './site.ts';

const PER_PAGE = 35;

/** The commits that touched a path up to a ref: page, JSON, or feed. */
export function commitsRoute(visit: Visit): Answer {
  const { ask, facts, look } = visit;
  const feed = visit.rest.endsWith('.atom');
  const rest = feed ? visit.rest.slice(0, -'.atom'.length) : visit.rest;
  const [ref = '', ...parts] = (rest || 'main').split('/');
  const path = parts.join('/');
  const until = atRef(facts, ref);
  if (!until) return notFound(ask, look);
  const found = touching(facts, until, path);
  if (feed) return text(atom(facts, ref, path, found.slice(0, 20)), 'application/atom+xml');
  const title = `History for ${path} - ${facts.owner}/${facts.name}`;
  const rows = found.map((one) => `<li>${escapeHtml(one.subject)}</li>`).join('');
  const content = `<main><h1>Commits</h1><ol>${rows}</ol></main>`;
  return presentFor(
    ask,
    { status: 200, title, content, payload: payload(visit, until, ref, found), facts },
    look,
  );
}

/** A page ends with the id of its last commit and its place; the next begins after it. */
function payload(
  { ask, facts }: Visit,
  until: Commit,
  ref: string,
  found: Commit[],
): Record<string, unknown> {
  const [after, place] = (ask.query.get('after') ?? '').split(' ');
  const start = after ? Number(place) + 1 : 0;
  const shown = found.slice(start, start + PER_PAGE);
  const hasNextPage = start + PER_PAGE < found.length;
  const endCursor = hasNextPage ? `${until.sha} ${start + PER_PAGE - 1}` : null;
  return {
    commitsRefRoute: {
      commitGroups: shown.map((one) => ({ title: one.date.slice(0, 10), commits: [commit(one)] })),
      filters: { pagination: { endCursor, hasNextPage, startCursor: null } },
      refInfo: refInfo(until, ref),
      repo: repoData(facts),
    },
  };
}

function commit(one: Commit): Record<string, unknown> {
  return {
    oid: one.sha,
    authoredDate: one.date,
    committedDate: one.date,
    shortMessage: one.subject,
    authors: [{ login: 'someone', displayName: 'Someone' }],
  };
}

/** One commit's page, or the files that it changed. */
export function commitRoute({ ask, facts, look, rest }: Visit): Answer {
  const one = atRef(facts, rest);
  if (!one) return notFound(ask, look);
  const before = commitBefore(facts, one);
  const content = `<h1>${escapeHtml(one.subject)}</h1>${changedFiles(before, one, look)}`;
  const data = { commit: commit(one), diffEntryData: diffEntries(before, one) };
  const payload = { commitRoute: { ...data, moreDiffsToLoad: false } };
  return presentFor(ask, { ...plainPage(one.subject, content, facts), payload }, look);
}

/** A new file with the words of one that the commit removed counts as that one, renamed. */
function diffEntries(before: Commit | undefined, { changes }: Commit): Record<string, unknown>[] {
  const removed = Object.keys(changes).filter((path) => changes[path] === null);
  return Object.entries(changes).map(([path, content]) => {
    const same = (each: string) => content !== null && before?.files.get(each) === content;
    const old = before?.files.has(path) ? path : removed.find(same);
    const status = content === null ? 'DELETED' : old === path ? 'MODIFIED' : old ? 'RENAMED' : 'ADDED';
    return {
      path,
      status,
      oldTreeEntry: old ? { path: old } : null,
      newTreeEntry: content === null ? null : { path },
    };
  });
}
