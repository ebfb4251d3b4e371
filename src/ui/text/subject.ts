import { parseSubject } from '../../history/subject.ts';
import type { At } from '../../history/types.ts';

/** `ua-parser-js 2.0.9`, `lerna/lerna at 250ec4f`. `version` stands in where the subject names none. */
export function subjectWords(subject: string, version: string | null): string {
  const parts = parseSubject(subject);
  if (!parts) return subject;
  if (parts.type === 'npm') return [parts.name, parts.version ?? version].filter(Boolean).join(' ');
  const place = [parts.owner, parts.repo, parts.directory].filter(Boolean).join('/');
  const ref = parts.ref ?? version;
  return ref ? `${place} at ${shortCommit(ref)}` : place;
}

/** A commit's hash in the length that people use; other refs as they are. */
export function shortCommit(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}

/** `2.0.0 (after 1.0.41)`, `commit 250ec4f (after 8aa51ff)`. */
export function atWords(at: At): string {
  if ('commit' in at) return `commit ${shortCommit(at.commit)} (after ${shortCommit(at.previous)})`;
  const entered = at.enteredIn ? `, entered in ${at.enteredIn}` : '';
  return `${at.version} (after ${at.previous}${entered})`;
}
