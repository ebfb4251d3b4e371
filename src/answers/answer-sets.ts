import { liveSources } from '../lookup/live-sources.ts';
import { type LookUpOptions, lookUp } from '../lookup/look-up.ts';
import type { About } from '../messages/about.ts';
import type { Errand } from '../sources/errand.ts';
import { createHostQueue, type HostQueue } from '../sources/http/host-queue.ts';
import { type Answers, createAnswers } from './answers.ts';
import type { Asker, Lent } from './lent.ts';
import { createLooks, lastTold } from './looks.ts';
import { createStories } from './stories.ts';
import { createSurfaceAnswers, type SurfaceAnswers } from './surface-answers.ts';

type Wire = { fetch: typeof fetch; session: boolean; queue: HostQueue };
type AnswerSet = Answers & SurfaceAnswers;
/** Answers by the tabs that ask; `kept`: to surfaces, from what is kept. */
type AnswersFor = (tabs: readonly number[], kept: boolean) => AnswerSet;
export type AnswerSets = (about: About, asker: Asker) => AnswerSet;

/** A page of ours without a tab, such as the popup: whoever has it open looks at it. */
const POPUP = -1;

/**
 * Who answers whom: the usual answers, over the worker's store; those for private windows, which keep nothing; and for each
 * tab with a repository that isn't known to be public, answers that fetch through that tab alone. All wait in one queue.
 */
export function createAnswerSets(lent: Lent): AnswerSets {
  const queue = createHostQueue(async () => new Set([POPUP, ...(await lent.tabsInView())]));
  // Without cookies.
  const direct: Wire = { fetch: (...request) => fetch(...request), session: false, queue };
  const privately = (): Lent => ({ ...lent, store: lent.memory(), keepLabel: async () => undefined });
  const usual = answersOver(lent, direct);
  const inPrivate = answersOver(privately(), direct);
  const ofTabs = new Map<string, AnswersFor>();

  function throughTab(tabId: number, isPrivate: boolean): AnswersFor {
    const key = `${tabId} ${isPrivate}`;
    const wire = { fetch: lent.fetchThrough(tabId), session: true, queue };
    const known = ofTabs.get(key) ?? answersOver(isPrivate ? privately() : lent, wire);
    ofTabs.set(key, known);
    return known;
  }

  function answersFor({ subject, visibility = 'unknown' }: About, { tab, url }: Asker): AnswersFor {
    const isPrivate = tab?.incognito === true;
    const isRepositoryPage = subject.startsWith('github:') && url?.startsWith('https://github.com/');
    const needsSession = isRepositoryPage && visibility !== 'public';
    if (needsSession && tab?.id !== undefined) return throughTab(tab.id, isPrivate);
    return isPrivate ? inPrivate : usual;
  }

  return (about, asker) => answersFor(about, asker)(tabsOf(asker), asker.kept === true);
}

/** The tabs that an answer is for; none where nobody asked, as in a round over what is watched. */
function tabsOf({ tab, url }: Asker): number[] {
  if (tab?.id !== undefined) return [tab.id];
  return url === undefined ? [] : [POPUP];
}

function answersOver(lent: Lent, wire: Wire): AnswersFor {
  const { store, engine, outside } = lent;
  const sourcesFor = liveSources({ ...outside, ...wire, online: () => navigator.onLine });
  const optionsFor = (errand: Errand): LookUpOptions => ({
    sources: sourcesFor(errand),
    store,
    engine,
    clock: { now: () => Date.now() },
  });
  const stories = (depth: 'badge' | 'story') =>
    createStories((subject, errand) => lookUp(subject, { ...optionsFor(errand), depth }), Date.now);
  const [badge, story] = [stories('badge'), stories('story')];

  return (tabs, isKept) => {
    const options = optionsFor(() => tabs);
    const kept = (subject: string) => lastTold(lookUp(subject, { ...options, kept: true }));
    const answers = createAnswers(
      {
        badge: (subject, seen) => badge.after(subject, seen, tabs),
        story: (subject, seen) => story.after(subject, seen, tabs),
        kept,
      },
      lent,
      options.clock.now,
    );
    const whole = isKept ? async (subject: string) => (await kept(subject)).history : answers.whole;
    return { ...answers, ...createSurfaceAnswers(createLooks(lent, { ...options, kept: isKept }), whole) };
  };
}
