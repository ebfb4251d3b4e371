import type { Evidence, Revision } from '../history/evidence.ts';
import { tellHistory } from '../history/tell-history.ts';
import type { Change } from '../history/types.ts';
import { say } from '../locale/say.ts';
import { createIdentified } from '../lookup/identified.ts';
import type { TextFacts } from '../messages/surfaces.ts';
import type { Requests } from '../messages.ts';
import { labelOf } from '../policy/label.ts';
import { judge } from '../policy/verdict.ts';
import { changeNames, currentText, directionWords } from '../policy/words.ts';
import type { Looks } from './looks.ts';

/** Revisions that stand for "before" and "after"; their commits and dates are never shown. */
const BEFORE = { commit: '0'.repeat(40), date: '2000-01-01T00:00:00Z', url: '' };
const AFTER = { commit: '1'.repeat(40), date: '2000-01-02T00:00:00Z', url: '' };

/** What a licence text on a page says, and what a change of it does to the terms. Nothing is fetched for it. */
export async function textFactsOf(
  { subject, file, text, before }: Requests['readText']['request'],
  { engine, standing, now }: Pick<Looks, 'engine' | 'standing' | 'now'>,
): Promise<TextFacts> {
  const revision = (place: typeof BEFORE, words: string): Revision => ({
    ...place,
    files: words === '' ? [] : [{ path: file, text: words }],
  });
  const revisions = [...(before === undefined ? [] : [revision(BEFORE, before)]), revision(AFTER, text)];
  const lookedAt = new Date(now()).toISOString();
  const evidence: Evidence = { subject, shipped: [], revisions, declaredRevisions: [], gaps: [], lookedAt };
  const history = tellHistory(evidence, await createIdentified(engine).learn(evidence));
  const [{ settings, revision: made }, found] = await Promise.all([standing(), engine.identify(text)]);
  const plain = { ...history, current: { ...history.current, since: null } };
  const { verdict, base, additions, removals } = found;
  const [change] = history.changes;
  return {
    label: labelOf(judge(plain, settings.policy, { now: now() }), plain, made, { zone: 'UTC' }),
    terms: history.current.text,
    words: currentText(history.current),
    verdict,
    base,
    additions,
    removals: removals.map((removal) => removal.text),
    change: change ? wordsOf(change) : null,
  };
}

function wordsOf({ from, to, direction }: Change): string {
  return say('diffChange', { ...changeNames({ from, to }), direction: directionWords(direction) });
}
