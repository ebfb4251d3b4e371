import type { Bump, NoticeKind } from '../../history/types.ts';
import type { Level } from '../../policy/types.ts';

export const LEVEL_WORDS: Record<Level, string> = {
  fine: 'nothing flagged by your policy',
  notice: 'a notice, by your policy',
  alert: 'an alert, by your policy',
  unknown: 'not known',
};

export const BUMP_WORDS: Record<Bump, string> = {
  major: 'in a major release',
  minor: 'in a minor release',
  patch: 'in a patch release',
  prerelease: 'in a prerelease',
};

export const NOTICE_WORDS: Record<NoticeKind, string> = {
  'file-added': 'a licence file came in',
  'file-removed': 'the licence file went',
  'field-added': 'a licence field came in',
  'field-removed': 'the licence field went',
  wording: 'the wording was touched, not the terms',
};
