import type { Evidence } from './evidence.ts';

/** Every text that `tellHistory` will look up, once each: identify these beforehand. */
export function textsOf({ shipped, revisions }: Pick<Evidence, 'shipped' | 'revisions'>): string[] {
  const files = [...shipped, ...revisions].flatMap((holder) => holder.files);
  return [...new Set(files.map((file) => file.text))];
}
