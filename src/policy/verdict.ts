import type { History } from '../history/types.ts';
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

function settle(history: History, reasons: Reason[], { acceptance }: Context): Verdict {
  const { subject, current } = history;
  if (acceptance && current.fingerprint === acceptance.fingerprint) {
    const accepted: Reason = { code: 'accepted', level: 'fine', text: `You accepted these terms` };
    return { subject, level: 'fine', reasons: [accepted, ...reasons] };
  }
  if (acceptance && current.fingerprint !== null) {
    reasons.unshift({ code: 'change', level: 'notice', text: 'The terms changed since you accepted them' });
  }
  return { subject, level: worst(reasons.map((reason) => reason.level)), reasons };
}
