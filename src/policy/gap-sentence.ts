import type { GapCode } from '../history/evidence.ts';
import { parseSubject } from '../history/subject.ts';
import type { Current } from '../history/types.ts';
import { GAP_WORDS } from './words.ts';

type Sentences = Partial<Record<GapCode, string>>;

/** Where nothing at all is known. */
const OF_PACKAGE: Sentences = { 'not-found': 'No such package' };
const OF_VERSION: Sentences = { 'not-found': 'No such package or version' };
const OF_REPOSITORY: Sentences = {
  'not-found': 'No such repository, or none that is public',
  'no-license-file': 'No licence file found',
};
/** Where the field is known, and the text is not. */
const OF_TEXT: Sentences = { 'not-read': 'Text not read yet', 'no-license-file': 'No licence file found' };
const OF_SHIPPED_TEXT: Sentences = {
  ...OF_TEXT,
  'not-found': 'Text not checked: the archive is not there',
  'bad-answer': 'Text not checked: the archive is broken',
};

/** Why the terms in view are not, or not wholly, known, in a sentence without its end; null: they are. */
export function gapSentence(subject: string, { version, gap }: Current): string | null {
  if (!gap) return null;
  const parts = parseSubject(subject);
  const isPackage = parts?.type === 'npm';
  if (version !== null) {
    const known = isPackage ? OF_SHIPPED_TEXT : OF_TEXT;
    return known[gap.code] ?? `Text not checked: ${GAP_WORDS[gap.code]}`;
  }
  const known = isPackage ? (parts.version === null ? OF_PACKAGE : OF_VERSION) : OF_REPOSITORY;
  return known[gap.code] ?? `Not checked: ${GAP_WORDS[gap.code]}`;
}
