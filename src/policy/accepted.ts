import { wholeSubject } from '../history/subject.ts';
import type { History } from '../history/types.ts';
import { say } from '../locale/say.ts';
import { day } from './day.ts';
import type { Context } from './reasons.ts';
import type { Acceptance, Reason } from './types.ts';

/**
 * The acceptance that counts for terms in view, of all that the reader gave for this package or repository: one of
 * the very same terms, whatever the version; else one of this version; else the latest. Null where there are none.
 */
export function acceptanceFor(
  given: readonly Acceptance[],
  subject: string,
  fingerprint: string | null,
): Acceptance | null {
  const latestFirst = given.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    latestFirst.find((each) => each.fingerprint === fingerprint) ??
    latestFirst.find((each) => each.subject === subject) ??
    latestFirst[0] ??
    null
  );
}

/** The acceptances with one more; it replaces one of the same terms and one of the same version. */
export function withAcceptance(given: readonly Acceptance[], added: Acceptance): Acceptance[] {
  const others = given.filter(
    ({ subject, fingerprint }) => subject !== added.subject && fingerprint !== added.fingerprint,
  );
  return [...others, added];
}

/** What an acceptance means for the terms in view: accepted, due to be looked at again, or not these terms. */
export function acceptanceReasons(
  { subject, current }: History,
  given: Acceptance,
  { now, zone = 'UTC' }: Pick<Context, 'now' | 'zone'>,
): Reason[] {
  if (current.fingerprint === null) return [];
  if (given.fingerprint === current.fingerprint) {
    return [isDue(given, now) ? lookAgain(given) : accepted(given, zone)];
  }
  const isOther = given.subject !== subject && given.subject !== wholeSubject(subject);
  const text = isOther
    ? say('reasonNotAcceptedFor', { subject: given.subject })
    : say('reasonChangedSinceAccepted');
  return [{ code: 'change', level: 'notice', text }];
}

function isDue({ lookAgain }: Acceptance, now: number): boolean {
  return lookAgain !== undefined && Date.parse(lookAgain) <= now;
}

const accepted = ({ at }: Acceptance, zone: string): Reason => ({
  code: 'accepted',
  level: 'fine',
  text: say('reasonAccepted', { date: day(at, zone) }),
});

/** The day to look again is one of the calendar, the same in every zone. */
const lookAgain = (given: Acceptance): Reason => ({
  code: 'look-again',
  level: 'notice',
  text: say('reasonLookAgain', { date: day(given.lookAgain ?? '', 'UTC') }),
});

/** Snoozed until `until`, ISO 8601. */
export function snoozed(until: string, zone: string): Reason {
  return { code: 'snoozed', level: 'unknown', text: say('reasonSnoozed', { date: day(until, zone) }) };
}
