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
/** What it means for a published archive. */
const OF_ARCHIVE: Sentences = { 'not-found': 'gapArchiveMissing', 'bad-answer': 'gapArchiveBroken' };

/** Why the terms in view are not, or not wholly, known, in a sentence without its end; null: they are. */
export function gapSentence(subject: string, { version, gap }: Current): string | null {
  if (!gap) return null;
  const parts = parseSubject(subject);
  const isPackage = parts?.type === 'npm';
  const isText = version !== null;
  const wholly = isPackage ? (parts.version === null ? OF_PACKAGE : OF_VERSION) : OF_REPOSITORY;
  const sentence = (isText ? OF_TEXT : wholly)[gap.code];
  if (sentence) return say(sentence);
  return isText
    ? say('reasonTextNotChecked', { why: textGapWords(subject, gap.code) })
    : say('reasonNotChecked', { why: gapWords(gap.code) });
}

/** Why the text of a version or commit is not known. */
export function textGapWords(subject: string, code: GapCode): string {
  const ofArchive = parseSubject(subject)?.type === 'npm' ? OF_ARCHIVE[code] : undefined;
  return ofArchive ? say(ofArchive) : gapWords(code);
}
