import type { Visibility } from '../../messages/about.ts';

/** A page that shows changed files: of a pull request, between two commits, or of one commit. */
export type Comparison = {
  kind: 'pull' | 'compare' | 'commit';
  owner: string;
  repo: string;
  /** Branch, tag, commit or `refs/pull/<n>/head` that the changes lead to, and the repository that has it. */
  head: { owner: string; repo: string; ref: string };
};

/** With what the page says of the repository. */
export type Compared = Comparison & { visibility: Visibility };

const NAME = /^[\w.-]{1,100}$/;
/** Both the classic and the new view (default in 2026), of all commits or of some. */
const PULL = /^pull\/(\d+)\/(?:files|changes|commits)(?:\/(?:[0-9a-f]+\.\.)?([0-9a-f]{7,40}))?$/;
const COMMIT = /^commit\/([0-9a-f]{7,40})$/;

/** The comparison that a github.com address shows; null for every other page. */
export function comparison(url: URL): Comparison | null {
  const [owner = '', repo = '', ...rest] = decoded(url.pathname).split('/').filter(Boolean);
  if (!NAME.test(owner) || !NAME.test(repo)) return null;
  const path = rest.join('/');
  const base = { owner, repo };
  const [, pull, to] = PULL.exec(path) ?? [];
  if (pull) return { kind: 'pull', ...base, head: { ...base, ref: to ?? `refs/pull/${pull}/head` } };
  const commit = COMMIT.exec(path)?.[1];
  if (commit) return { kind: 'commit', ...base, head: { ...base, ref: commit } };
  // A ref has no two dots in a row (git's check-ref-format), so what follows the last ones is the head.
  const compared = path.startsWith('compare/') ? path.slice('compare/'.length).split('..').at(-1) : undefined;
  return compared ? { kind: 'compare', ...base, head: headOf(base, compared.replace(/^\./, '')) } : null;
}

/** `branch`, `account:branch` or `account:repository:branch` (GitHub's documentation of comparing across forks). */
function headOf(base: { owner: string; repo: string }, text: string): Comparison['head'] {
  const [ref = '', second, third] = text.split(':').reverse();
  if (third) return { owner: third, repo: second ?? base.repo, ref };
  return second ? { ...base, owner: second, ref } : { ...base, ref };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
