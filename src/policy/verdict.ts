import type { History } from '../history/types.ts';
import { acceptanceReasons, snoozed } from './accepted.ts';
import {
  addedTextReasons,
  type Context,
  changeReasons,
  clauseReasons,
  gapReasons,
  licenseReasons,
  listedReasons,
  mismatchReasons,
  restrictedBehindOpen,
} from './reasons.ts';
import { isLouder, worst } from './severity.ts';
import type { Policy, Reason, Verdict } from './types.ts';

/**
 * Judges what is in view, this version or this commit, under a policy; the past counts only where it concerns the
 * version viewed. Reasons come loudest first. What the reader accepted is fine until its fingerprint changes.
 */
export function judge(history: History, policy: Policy, context: Context): Verdict {
  const reasons = [
    ...listedReasons(history, policy),
    ...clauseReasons(history, policy),
    ...restrictedBehindOpen(history, policy),
    ...addedTextReasons(history, policy),
    ...mismatchReasons(history, policy),
    ...changeReasons(history, policy, context),
    ...licenseReasons(history, policy),
    ...gapReasons(history),
  ].sort((a, b) => (isLouder(a.level, b.level) ? -1 : isLouder(b.level, a.level) ? 1 : 0));
  return settle(history, reasons, context);
}

/** What the reader said of this subject: snoozed, accepted, or accepted before the terms changed. */
function settle(history: History, reasons: Reason[], context: Context): Verdict {
  const { subject } = history;
  const { now, acceptance, snoozedUntil, zone = 'UTC' } = context;
  if (snoozedUntil && Date.parse(snoozedUntil) > now) {
    // Quiet, but not fine: nothing was said about the terms.
    return { subject, level: 'unknown', reasons: [snoozed(snoozedUntil, zone), ...reasons] };
  }
  const told = acceptance ? acceptanceReasons(history, acceptance, context) : [];
  if (told.some(({ code }) => code === 'accepted')) {
    return { subject, level: 'fine', reasons: [...told, ...reasons] };
  }
  return {
    subject,
    level: worst([...told, ...reasons].map(({ level }) => level)),
    reasons: [...told, ...reasons],
  };
}
