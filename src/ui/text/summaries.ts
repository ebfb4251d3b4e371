import type { Current } from '../../history/types.ts';
import type { Category } from '../../license/types.ts';
import type { PlainKey } from '../../locale/keys.ts';
import { say } from '../../locale/say.ts';

/** Our own words on what licences of a category have in common; nothing is said of those that have nothing in common. */
const SUMMARIES: Partial<Record<Category, PlainKey>> = {
  'public-domain': 'summaryPublicDomain',
  permissive: 'summaryPermissive',
  'weak-copyleft': 'summaryWeakCopyleft',
  'strong-copyleft': 'summaryStrongCopyleft',
  'network-copyleft': 'summaryNetworkCopyleft',
  'source-available': 'summarySourceAvailable',
  'non-commercial': 'summaryNonCommercial',
  none: 'summaryNone',
};

/**
 * The plain summary of the terms in view; null where none would be true: no category, or a text with words of its own,
 * which no summary covers.
 */
export function summaryOf({ category, additions, removals, clauses, mismatch }: Current): string | null {
  const hasOwnWords = additions.length + removals.length + clauses.length > 0;
  const key = hasOwnWords || mismatch ? undefined : SUMMARIES[category];
  return key ? say(key) : null;
}
