import { withoutPermissions } from './aside.ts';
import { apartFrom, hitsOf } from './lists.ts';
import { isIdle, saysNothingOfReader } from './rules.ts';
import type { Hit } from './word-index.ts';

/** What a sentence does with its subject: takes something away, demands something, gives leave. */
export type Stance = { limits: boolean; demands: boolean; permits: boolean };

/** A sentence that begins so asks for something. */
const IMPERATIVE =
  /^(?:(?:please|kindly|just|always|and|then|also) )?(?:put|tell|send|mail|write|give|keep|show|include|mention|credit|name|link|cite|add|leave|pay|buy|ask|contact|drop|let|say|state|display|register|notify|inform|report|get|obtain|delete|donate|star|return)\b/;

/** The stance of a few added words, where any word that takes away or asks counts. */
export function stanceOf(sentence: string, words: string[], hits: Hit[]): Stance {
  const free = hitsOf(hits, 'free', 'freeInGrants', 'hollow');
  const left = withoutPermissions(sentence).split(' ');
  const stands = ({ at, end }: Hit): boolean =>
    left[at] === words[at] && !isIdle(words, end) && !saysNothingOfReader(words, at, end);
  const limits =
    apartFrom(hitsOf(hits, 'taking'), free).some(stands) ||
    apartFrom(hitsOf(hits, 'confine'), free).length > 0;
  const asks = apartFrom(hitsOf(hits, 'asking'), free).some(stands) || IMPERATIVE.test(sentence);
  const permits = !limits && !asks && left.some((word, at) => word !== words[at]);
  return { limits, demands: limits || asks, permits };
}
