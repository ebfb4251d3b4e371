import type { ClauseKind } from '../types.ts';
import { apartFrom, hitsOf, listOfKind } from './lists.ts';
import { normalSentence } from './normal-sentence.ts';
import { parse } from './parse.ts';
import { reachOf } from './reach.ts';
import { operatorsIn } from './reading.ts';

/** Kinds that take away what licences grant first of all. */
const GRANTABLE: ClauseKind[] = ['no-redistribution', 'no-derivatives', 'no-sale'];
/** Words between the word that grants and the act that it grants. */
const FARTHEST = 35;
const QUALIFIED =
  /\b(?:unless|except|without|only|solely|provided|under|other than|otherwise|if|in (?:any|a|such) (?:way|manner)|such|those|by means|as|so|must|when|where|as long|until|the terms|which|sublicen\w*|sub licen\w*|assign\w*|transfer\w*|in place of|deny|itself|themselves|source code)\b/;

/**
 * Does a ban leave the act to whoever keeps to something? What a licence grants elsewhere such a ban only conditions, as
 * "You may not copy the Program except as expressly provided" (GPL-2.0, 4).
 */
export function isQualified(text: string): boolean {
  return QUALIFIED.test(normalSentence(text));
}

/** Acts that a sentence of a whole licence lets anyone do, as the kinds that would take them away. */
export function grantedIn(text: string): ClauseKind[] {
  const { words, hits } = parse(text);
  const permitting = hitsOf(hits, 'permit');
  if (permitting.length === 0) return [];
  const operators = operatorsIn(hits);
  const permits = apartFrom(permitting, operators.ban);
  const reach = reachOf(words, { ...operators, except: [], ask: [] });
  return GRANTABLE.filter((kind) => {
    const list = listOfKind(kind);
    const acts = hits.filter((hit) => hit.list === list && reach[hit.at] === 0);
    return acts.some((act) => permits.some(({ at }) => Math.abs(act.at - at) < FARTHEST));
  });
}
