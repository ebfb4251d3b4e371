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
export function summaryOf(current: Current): string | null {
  const { category, text, gap, additions, removals, clauses, mismatch } = current;
  const hasOwnWords = additions.length + removals.length + clauses.length > 0;
  if (hasOwnWords || mismatch) return null;
  const key = isUnlicensed(current) ? 'summaryUnlicensed' : SUMMARIES[category];
  if (!key) return null;
  // A text that was not read may say otherwise.
  return text === null && gap ? say('termsIfFieldRight', { summary: say(key) }) : say(key);
}

/** Whether the field keeps all rights, in npm's words for it, and no text says otherwise (npm's documentation of `license`). */
export function isUnlicensed({ declared, text }: Current): boolean {
  return declared === 'LicenseRef-UNLICENSED' && text === null;
}
