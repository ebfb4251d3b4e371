import { parseSubject } from '../../history/subject.ts';
import type { About } from '../../messages/about.ts';

/**
 * What the page is asked to show, by its address, which anyone may have written: null for what is no subject, and for a
 * repository that isn't said to be public. Only what may be looked at without a session is ever asked for.
 */
export function aboutOfQuery(search: string): About | null {
  const query = new URLSearchParams(search);
  const subject = query.get('subject') ?? '';
  const parts = parseSubject(subject);
  if (!parts) return null;
  if (parts.type === 'npm') return { subject };
  return query.get('visibility') === 'public' ? { subject, visibility: 'public' } : null;
}
