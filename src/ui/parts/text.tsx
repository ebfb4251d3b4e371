import { visible } from '../text/visible.ts';

/** Repository data in running text: isolated in its direction, with what hides in it written out. */
export function Data({ children }: { children: string }) {
  return <bdi>{visible(children)}</bdi>;
}
