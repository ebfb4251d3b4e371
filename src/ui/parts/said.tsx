import { type ComponentChild, createElement, Fragment } from 'preact';
import type { Key, Places } from '../../locale/keys.ts';
import { sayParts } from '../../locale/say-parts.ts';

type Props<K extends Key> = { text: K; parts: Record<Places<K>, ComponentChild> };

/** A text with links or names in it, in the order of its language. */
export function Said<K extends Key>({ text, parts }: Props<K>) {
  return createElement(Fragment, null, ...sayParts(text, parts));
}
