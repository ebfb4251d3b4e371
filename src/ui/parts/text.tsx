import { textWords } from '../../policy/words.ts';
import { visible } from '../text/visible.ts';

/** Up to this length a name of terms stays on one line. */
const ONE_LINE = 32;

/** Repository data in running text: isolated in its direction, with what hides in it written out. */
export function Data({ children }: { children: string }) {
  return <bdi>{visible(children)}</bdi>;
}

/** A name of terms, in words. Short ones are not broken at their hyphens. */
export function Terms({ children }: { children: string }) {
  return <Words>{textWords(children)}</Words>;
}

/** The words of such a name. */
export function Words({ children }: { children: string }) {
  const words = visible(children);
  return <bdi class={words.length <= ONE_LINE ? 'one-line' : undefined}>{words}</bdi>;
}
