import type { Evidence } from './evidence.ts';
import { ownPart } from './own-part.ts';

/** Every text that `tellHistory` will look up, once each: identify these beforehand. */
export function textsOf({ shipped, revisions }: Pick<Evidence, 'shipped' | 'revisions'>): string[] {
  const files = [...shipped, ...revisions].flatMap((holder) => holder.files);
  return [...new Set(files.flatMap((file) => [file.text, ownPart(file.text)]))];
}
