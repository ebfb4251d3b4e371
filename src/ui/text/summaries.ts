import type { Current } from '../../history/types.ts';
import type { Category } from '../../license/types.ts';

/** Our own words on what licences of a category have in common; nothing is said of those that have nothing in common. */
const SUMMARIES: Partial<Record<Category, string>> = {
  'public-domain': 'Anyone may use, change and pass it on; nothing is asked in return.',
  permissive:
    'It may be used, changed and passed on, also within closed products, where its notices are kept.',
  'weak-copyleft':
    'It may become a part of closed products; changes to the work itself are passed on under its own terms, with source.',
  'strong-copyleft':
    'It may be used and changed; who passes it on, or a work built on it, does so under its own terms, with source.',
  'network-copyleft':
    'It may be used and changed; who passes it on, or lets others use a changed version over a network, offers the source under its own terms.',
  'source-available': 'Its source can be read, but some uses are kept back: the text says which.',
  'non-commercial': 'It may be used and passed on, but not for commercial ends as its text has them.',
};

/**
 * The plain summary of the terms in view; null where none would be true: no category, or a text with words of its own,
 * which no summary covers.
 */
export function summaryOf({ category, additions, removals, clauses, mismatch }: Current): string | null {
  const hasOwnWords = additions.length + removals.length + clauses.length > 0;
  return hasOwnWords || mismatch ? null : (SUMMARIES[category] ?? null);
}
