import type { Bump, NoticeKind } from '../../history/types.ts';
import type { PlainKey } from '../../locale/keys.ts';
import { say } from '../../locale/say.ts';
import type { Level, PolicyLevel } from '../../policy/types.ts';

const LEVELS: Record<PolicyLevel, PlainKey> = {
  fine: 'levelFine',
  notice: 'levelNotice',
  alert: 'levelAlert',
};

const LEVELS_SAID: Record<Level, PlainKey> = {
  fine: 'levelSaidFine',
  notice: 'levelSaidNotice',
  alert: 'levelSaidAlert',
  unknown: 'levelSaidUnknown',
};

const BUMPS: Record<Bump, PlainKey> = {
  major: 'bumpMajor',
  minor: 'bumpMinor',
  patch: 'bumpPatch',
  prerelease: 'bumpPrerelease',
};

const NOTICES: Record<NoticeKind, PlainKey> = {
  'file-added': 'noteFileAdded',
  'file-removed': 'noteFileRemoved',
  'field-added': 'noteFieldAdded',
  'field-removed': 'noteFieldRemoved',
  wording: 'noteWording',
};

/** A level as the reader chooses it: `notice`. */
export function levelName(level: PolicyLevel): string {
  return say(LEVELS[level]);
}

/** What a level says of something: `a notice, by your policy`. */
export function levelWords(level: Level): string {
  return say(LEVELS_SAID[level]);
}

/** `in a major release`. */
export function bumpWords(bump: Bump): string {
  return say(BUMPS[bump]);
}

/** What happened that is no change of terms. */
export function noticeWords(kind: NoticeKind): string {
  return say(NOTICES[kind]);
}
