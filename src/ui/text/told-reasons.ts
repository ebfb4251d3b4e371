import type { Story } from '../../messages/story.ts';
import { says } from '../../policy/says.ts';
import type { Reason } from '../../policy/types.ts';
import { headline } from './terms.ts';

/**
 * The reasons that a list of them has to tell: those that neither the head says, nor the words of the text, which stand
 * below with what each of them does. The verdict keeps them all.
 */
export function toldReasons(story: Story): Reason[] {
  const { reasons, history } = story;
  const { additions, removals, clauses, base, declared } = history.current;
  const head = headline(story);
  const codes = new Set(reasons.map(({ code }) => code));
  const hasWords = additions.length + removals.length + clauses.length > 0;
  const isSaid: Partial<Record<Reason['code'], boolean>> = {
    clause: clauses.length > 0,
    'added-text': additions.length + removals.length > 0,
    // A text that is the declared one with further words: these are the disagreement.
    mismatch: codes.has('restricted-behind-open') || (hasWords && base === declared),
    // Said below the subject, and by what asks before it looks.
    snoozed: true,
    'not-checked': story.paused,
    category: clauses.length > 0 || codes.has('restricted-behind-open'),
  };
  return reasons.filter(({ code, level, text }) => level !== 'fine' && !isSaid[code] && !says(head, text));
}
