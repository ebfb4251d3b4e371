import type { PlainKey } from '../../locale/keys.ts';
import { say } from '../../locale/say.ts';
import type { Policy } from '../types.ts';

export const FORMATS = ['fineprint', 'spdx-list', 'only-allow', 'dependency-review', 'pnpm'] as const;
/** Forms in which policies come and go. */
export type Format = (typeof FORMATS)[number];

const FORMAT_KEYS: Record<Format, PlainKey> = {
  fineprint: 'exchangeFormatFineprint',
  'spdx-list': 'exchangeFormatSpdxList',
  'only-allow': 'exchangeFormatOnlyAllow',
  'dependency-review': 'exchangeFormatDependencyReview',
  pnpm: 'exchangeFormatPnpm',
};

/** A format in the reader's words. */
export function formatWords(format: Format): string {
  return say(FORMAT_KEYS[format]);
}

/** Names that are read of one list; the SPDX licence list has some 700. */
export const MOST_NAMES = 1000;

/** What a tool's configuration says: names as written there, and sentences on what has no place here. */
export type Lists = { allowed: string[] | null; denied: string[]; left: string[] };

/** `read`: sentences on what was taken over, `left`: on what could not be. */
export type Imported = { format: Format; policy: Policy; read: string[]; left: string[] };
export type Exported = { text: string; left: string[] };
