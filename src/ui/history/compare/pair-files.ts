import type { TextView } from '../../../messages.ts';

/** A file on both sides of a change; empty where one side does not have it. */
export type FilePair = { path: string; before: string; after: string };

/**
 * The licence files of two versions or commits, each with its counterpart: the one of the same name, or where only one
 * file is left on each side, that one (`LICENSE` became `LICENSE.md`). Files that are the same are left out.
 */
export function pairFiles(before: TextView[], after: TextView[]): FilePair[] {
  const isSame = (a: TextView, b: TextView) => a.path.toLowerCase() === b.path.toLowerCase();
  const gone = before.filter((file) => !after.some((other) => isSame(file, other)));
  const fresh = after.filter((file) => !before.some((other) => isSame(file, other)));
  const renamed = gone.length === 1 && fresh.length === 1;
  const pairs = after.map((file) => {
    const former =
      before.find((other) => isSame(file, other)) ?? (renamed && fresh[0] === file ? gone[0] : undefined);
    const path = former && former.path !== file.path ? `${former.path} → ${file.path}` : file.path;
    return { path, before: former?.text ?? '', after: file.text };
  });
  const lost = renamed ? [] : gone.map(({ path, text }) => ({ path, before: text, after: '' }));
  return [...pairs, ...lost].filter((pair) => pair.before !== pair.after);
}
