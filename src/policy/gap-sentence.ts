import type { GapCode } from '../history/evidence.ts';
import { parseSubject } from '../history/subject.ts';
import type { Current } from '../history/types.ts';
import type { PlainKey } from '../locale/keys.ts';
import { say } from '../locale/say.ts';
import { gapWords } from './words.ts';

type Sentences = Partial<Record<GapCode, PlainKey>>;

/** Where nothing at all is known. */
const OF_PACKAGE: Sentences = { 'not-found': 'gapNoPackage', paused: 'gapPausedWholly' };
const OF_VERSION: Sentences = { 'not-found': 'gapNoVersion', paused: 'gapPausedWholly' };
const OF_REPOSITORY: Sentences = {
  'not-found': 'gapNoSuchRepository',
  'no-license-file': 'gapNoFileFound',
  paused: 'gapPausedWholly',
};
/** Where the field is known, and the text is not. */
const OF_TEXT: Sentences = { 'not-read': 'gapTextNotRead', 'no-license-file': 'gapNoFileFound' };
const OF_SHIPPED_TEXT: Sentences = {
  ...OF_TEXT,
  'not-found': 'gapArchiveMissing',
  'bad-answer': 'gapArchiveBroken',
};

/** Why the terms in view are not, or not wholly, known, in a sentence without its end; null: they are. */
export function gapSentence(subject: string, { version, gap }: Current): string | null {
  if (!gap) return null;
  const parts = parseSubject(subject);
  const isPackage = parts?.type === 'npm';
  const isText = version !== null;
  const wholly = isPackage ? (parts.version === null ? OF_PACKAGE : OF_VERSION) : OF_REPOSITORY;
  const known = isText ? (isPackage ? OF_SHIPPED_TEXT : OF_TEXT) : wholly;
  const sentence = known[gap.code];
  if (sentence) return say(sentence);
  return say(isText ? 'reasonTextNotChecked' : 'reasonNotChecked', { why: gapWords(gap.code) });
}
