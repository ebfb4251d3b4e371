import type { Evidence } from './evidence.ts';
import { partFile } from './own-part.ts';

/** Every text that `tellHistory` will look up, once each: identify these beforehand. */
export function textsOf({ shipped, revisions }: Pick<Evidence, 'shipped' | 'revisions'>): string[] {
  const files = [...shipped, ...revisions].flatMap((holder) => holder.files);
  const texts = files.flatMap(({ text }) => {
    const { own, others } = partFile(text);
    return [text, own, ...others];
  });
  return [...new Set(texts)];
}
