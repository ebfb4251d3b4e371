import { wholeSubject } from '../history/subject.ts';
import type { History } from '../history/types.ts';
import type { PlacedTexts, Story } from '../messages/story.ts';
import type { Requests } from '../messages.ts';
import { acceptanceFor } from '../policy/accepted.ts';
import { labelOf } from '../policy/label.ts';
import { findOrganisations } from '../policy/organisations.ts';
import { addedWords, phrasesIn } from '../policy/reasons.ts';
import { termsLevels } from '../policy/terms-levels.ts';
import type { Label, Policy } from '../policy/types.ts';
import { judge } from '../policy/verdict.ts';
import { factsOfTerms } from './facts-of-terms.ts';
import type { Lent } from './lent.ts';
import type { Stage, Step } from './stories.ts';
import { textsAt } from './texts-at.ts';

/** Look-ups under way: as far as a badge needs, and as far as the whole story goes; and what is kept. */
export type Depths = Record<'badge' | 'story', (subject: string, seen: number) => Promise<Stage>> & {
  kept: (subject: string) => Promise<Step>;
};
/** `kept`: nothing may be fetched. */
type Request = { subject: string; seen: number; deep?: boolean; kept?: boolean };
export type Answers = ReturnType<typeof createAnswers>;

/** `lent.keepLabel`: what to do with a finished label; nothing in a private window. */
export function createAnswers(stories: Depths, lent: Lent, now: () => number) {
  async function label(request: Request): Promise<Requests['label']['reply']> {
    const { stage, more, story } = await tell(request);
    return { stage, more, label: story.label };
  }

  async function story(request: Request): Promise<Requests['story']['reply']> {
    const [told, watched] = await Promise.all([tell(request), lent.isOnWatch(request.subject)]);
    return { ...told, story: { ...told.story, watched, paused: request.kept === true } };
  }

  async function stageOf({ subject, seen, deep, kept }: Request): Promise<Stage> {
    if (kept) return { ...(await stories.kept(subject)), stage: seen + 1 };
    return stories[deep ? 'story' : 'badge'](subject, seen);
  }

  async function tell(request: Request) {
    const { subject } = request;
    const step = await stageOf(request);
    const [{ settings, revision, version }, given] = await Promise.all([
      lent.standing(),
      lent.acceptancesOf(subject),
    ]);
    const { policy, snoozed } = settings;
    const acceptance = acceptanceFor(given, subject, step.history.current.fingerprint);
    const snoozedUntil = snoozed[wholeSubject(subject)];
    const verdict = judge(step.history, policy, { now: now(), acceptance, snoozedUntil, ...reader() });
    const label = withRetry(labelOf(verdict, step.history, revision, reader()), step);
    // What a pause left out is not kept: after it, everything is looked up.
    if (!step.more && !request.kept) await lent.keepLabel(label);
    const { history, stage, more } = step;
    const told = {
      label,
      history,
      reasons: verdict.reasons,
      matches: matchesIn(history, policy),
      phrases: phrasesIn(history.current, policy).map(({ text }) => text),
      listed: policy.organisations.length,
      acceptance,
      levels: termsLevels(history, policy),
      toldBy: version,
      facts: factsOfTerms(history.current),
    };
    return { story: told, stage, more };
  }

  /** The last story of a look-up, for what is watched. */
  const whole = async (subject: string): Promise<History> => (await last(stories.badge, subject)).history;

  async function texts({ subject, places, kept }: Requests['texts']['request'] & Pick<Request, 'kept'>) {
    const { evidence } = await (kept ? stories.kept(subject) : last(stories.story, subject));
    const found: PlacedTexts[] = await textsAt(places, evidence, lent.engine);
    return { texts: found };
  }

  return { label, story, whole, texts };
}

/** The last stage of a look-up. */
async function last(after: Depths['story'], subject: string): Promise<Stage> {
  for (let seen = 0; ; ) {
    const stage = await after(subject, seen);
    if (!stage.more) return stage;
    seen = stage.stage;
  }
}

function withRetry(label: Label, { retryAt }: Stage): Label {
  return retryAt ? { ...label, retryAt } : label;
}

function reader() {
  return { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** Where the reader's listed names stand: for the panel alone, which the page cannot read. */
function matchesIn({ current, episodes }: History, policy: Policy): Story['matches'] {
  const inCurrent = findOrganisations(addedWords(current), policy.organisations);
  const inEpisodes = episodes.flatMap((episode) => findOrganisations(episode.quote, policy.organisations));
  return [
    ...inCurrent.map((match) => ({ ...match, where: 'current' as const })),
    ...inEpisodes.map((match) => ({ ...match, where: 'episode' as const })),
  ];
}
