import type { TextView } from '../../../messages/story.ts';

type File = Pick<TextView, 'path' | 'text'>;
/** A file on both sides of a change; its text is empty on a side that does not have it. */
export type FilePair = { before: File; after: File };

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
    return { before: former ?? { ...file, text: '' }, after: file };
  });
  const lost = renamed ? [] : gone.map((file) => ({ before: file, after: { ...file, text: '' } }));
  return [...pairs, ...lost].filter((pair) => pair.before.text !== pair.after.text);
}
