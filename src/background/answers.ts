import { wholeSubject } from '../history/subject.ts';
import type { History } from '../history/types.ts';
import type { Requests, Story } from '../messages.ts';
import { acceptanceFor } from '../policy/accepted.ts';
import { labelOf } from '../policy/label.ts';
import { findOrganisations } from '../policy/organisations.ts';
import { addedWords } from '../policy/reasons.ts';
import type { Label, Policy } from '../policy/types.ts';
import { judge } from '../policy/verdict.ts';
import { readAcceptances } from './acceptances.ts';
import { standing } from './settings.ts';
import type { createStories, Stage } from './stories.ts';
import { isOnWatch } from './watch/watch-list.ts';

type Stories = ReturnType<typeof createStories>;
type Request = Requests['label']['request'];
export type Answers = ReturnType<typeof createAnswers>;

/** `keep`: what to do with a finished label; nothing in a private window. */
export function createAnswers(stories: Stories, now: () => number, keep: (label: Label) => Promise<void>) {
  async function label({ subject, seen }: Request): Promise<Requests['label']['reply']> {
    const { stage, more, story } = await tell(subject, seen);
    return { stage, more, label: story.label };
  }

  async function story({ subject, seen }: Request): Promise<Requests['story']['reply']> {
    const [told, watched] = await Promise.all([tell(subject, seen), isOnWatch(subject)]);
    return { ...told, story: { ...told.story, watched } };
  }

  async function tell(subject: string, seen: number) {
    const step = await stories.after(subject, seen);
    const [{ settings, revision }, given] = await Promise.all([standing(), readAcceptances(subject)]);
    const { policy, snoozed } = settings;
    const acceptance = acceptanceFor(given, subject, step.history.current.fingerprint);
    const snoozedUntil = snoozed[wholeSubject(subject)];
    const verdict = judge(step.history, policy, { now: now(), acceptance, snoozedUntil });
    const label = withRetry(labelOf(verdict, step.history, revision, reader()), step);
    if (!step.more) await keep(label);
    const { history, stage, more } = step;
    const told = {
      label,
      history,
      reasons: verdict.reasons,
      matches: matchesIn(history, policy),
      acceptance,
    };
    return { story: told, stage, more };
  }

  /** The last story of a look-up, for what is watched. */
  async function whole(subject: string): Promise<History> {
    for (let seen = 0; ; ) {
      const { stage, more, history } = await stories.after(subject, seen);
      if (!more) return history;
      seen = stage;
    }
  }

  return { label, story, whole };
}

function withRetry(label: Label, { retryAt }: Stage): Label {
  return retryAt ? { ...label, retryAt } : label;
}

function reader() {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale };
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
