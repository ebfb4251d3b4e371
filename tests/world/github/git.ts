import { createHash } from 'node:crypto';
import type { CommitFacts, Content, RepositoryFacts } from '../facts/types.ts';

/** A commit with what stood in the repository after it. */
export type Commit = CommitFacts & { sha: string; files: Map<string, Content> };

/** The whole history, oldest first. */
export function commitsOf(facts: RepositoryFacts): Commit[] {
  const files = new Map<string, Content>();
  return facts.commits.map((one) => {
    for (const [path, content] of Object.entries(one.changes)) {
      if (content === null) files.delete(path);
      else files.set(path, content);
    }
    const sha = one.sha ?? invented(`${facts.owner}/${facts.name} ${one.date} ${one.subject}`);
    return { ...one, sha, files: new Map(files) };
  });
}

function invented(seed: string): string {
  return createHash('sha1').update(seed).digest('hex');
}

/**
 * The commit that a ref stands for (`main`, `HEAD`, a full or shortened id, with `^` its parent), or null. The n-th pull
 * request of every repository brings the commit after its n-th.
 */
export function atRef(facts: RepositoryFacts, ref: string): Commit | null {
  const all = commitsOf(facts);
  if (ref.endsWith('^')) return all[all.findIndex(({ sha }) => sha === ref.slice(0, -1)) - 1] ?? null;
  if (['main', 'HEAD', 'refs/heads/main'].includes(ref)) return all.at(-1) ?? null;
  const pull = /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1];
  if (pull) return all[Number(pull)] ?? null;
  return (/^[0-9a-f]{7,40}$/.test(ref) && all.find((one) => one.sha.startsWith(ref))) || null;
}

/** Commits up to one that touched a path, or anything below it (empty: all), newest first. */
export function touching(facts: RepositoryFacts, until: Commit, path: string): Commit[] {
  const all = commitsOf(facts);
  const line = all.slice(0, all.findIndex((one) => one.sha === until.sha) + 1);
  const touched = (one: Commit) =>
    Object.keys(one.changes).some((each) => path === '' || each === path || each.startsWith(`${path}/`));
  return line.filter(touched).reverse();
}

/** Entries of a folder: files and folders, each once. */
export function folder(commit: Commit, path: string): { name: string; path: string; contentType: string }[] {
  const prefix = path === '' ? '' : `${path}/`;
  const names = new Map<string, string>();
  for (const each of commit.files.keys()) {
    if (!each.startsWith(prefix)) continue;
    const [name = '', below] = each.slice(prefix.length).split('/', 2);
    names.set(name, below === undefined ? 'file' : 'directory');
  }
  return [...names].map(([name, contentType]) => ({ name, path: prefix + name, contentType }));
}

/** The commit right before one; undefined for the first. */
export function commitBefore(facts: RepositoryFacts, one: Commit): Commit | undefined {
  const all = commitsOf(facts);
  return all[all.findIndex(({ sha }) => sha === one.sha) - 1];
}
