import type { Answer } from '../answer.ts';
import type { Look } from '../look.ts';
import { escapeHtml } from '../markup.ts';
import { diffView } from './diff-view.ts';
import { atRef, type Commit, commitBefore } from './git.ts';
import { notFound, plainPage, present } from './present.ts';
import type { Visit } from './site.ts';

/** A pull request, with its changes where its address asks for them. */
export function pullRoute(visit: Visit): Answer {
  const [, number, view] = /^(\d+)(?:\/(files|changes))?$/.exec(visit.rest) ?? [];
  const head = number ? atRef(visit.facts, `refs/pull/${number}/head`) : null;
  if (!head) return notFound(visit.ask, visit.look);
  const files = view ? changedFiles(commitBefore(visit.facts, head), head, visit.look) : '';
  return page(visit, `${head.subject} #${number}`, files);
}

/** What lies between two commits. */
export function compareRoute(visit: Visit): Answer {
  const [from = '', to = ''] = visit.rest.split('...');
  const [base, head] = [atRef(visit.facts, from), atRef(visit.facts, to)];
  if (!base || !head) return notFound(visit.ask, visit.look);
  return page(visit, `Comparing ${visit.rest}`, changedFiles(base, head, visit.look));
}

function page({ facts, look }: Visit, title: string, files: string): Answer {
  return present(plainPage(title, `<h1>${escapeHtml(title)}</h1>${files}`, facts), look);
}

/** The changed files between two commits, each with its diff. */
export function changedFiles(base: Commit | undefined, head: Commit, look: Look): string {
  const paths = new Set([...(base?.files.keys() ?? []), ...head.files.keys()]);
  const files = [...paths].flatMap((path) => {
    const [old, now] = [textOf(base, path), textOf(head, path)];
    return old === now ? [] : [diffView(path, old, now, look)];
  });
  return files.join('');
}

function textOf(commit: Commit | undefined, path: string): string | null {
  const content = commit?.files.get(path);
  return content === undefined ? null : Buffer.from(content).toString('utf8');
}
