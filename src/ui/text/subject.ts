import { parseSubject } from '../../history/subject.ts';
import type { At } from '../../history/types.ts';
import { say } from '../../locale/say.ts';

/** `ua-parser-js 2.0.9`, `lerna/lerna at 250ec4f`. `version` stands in where the subject names none. */
export function subjectWords(subject: string, version: string | null): string {
  const parts = parseSubject(subject);
  if (!parts) return subject;
  if (parts.type === 'npm') return [parts.name, parts.version ?? version].filter(Boolean).join(' ');
  const place = [parts.owner, parts.repo, parts.directory].filter(Boolean).join('/');
  const ref = parts.ref ?? version;
  return ref ? say('subjectAt', { place, ref: shortCommit(ref) }) : place;
}

/** A commit's hash in the length that people use; other refs as they are. */
export function shortCommit(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
}

/** Versions of a mismatch: a range, or a commit's hash in the length that people use. */
export function versionsWords(versions: string): string {
  return versions.split(' ').map(shortCommit).join(' ');
}

/** `2.0.0 (after 1.0.41)`, `commit 250ec4f (after 8aa51ff)`. */
export function atWords(at: At): string {
  return `${placeWords(at)} ${afterWords(at)}`;
}

/** `2.0.0`, `commit 250ec4f`. */
export function placeWords(at: At): string {
  return 'commit' in at ? say('linkCommit', { commit: shortCommit(at.commit) }) : at.version;
}

/** `(after 1.0.41)`. */
export function afterWords(at: At): string {
  const previous = shortCommit(at.previous);
  if ('commit' in at || !at.enteredIn) return say('placeAfter', { previous });
  return say('placeAfterEntered', { previous, version: at.enteredIn });
}
