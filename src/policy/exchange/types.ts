import type { Policy } from '../types.ts';

export const FORMATS = ['fineprint', 'spdx-list', 'only-allow', 'dependency-review', 'pnpm'] as const;
/** Forms in which policies come and go. */
export type Format = (typeof FORMATS)[number];

/** Formats in the reader's words. */
export const FORMAT_WORDS: Record<Format, string> = {
  fineprint: 'Fineprint policy (JSON)',
  'spdx-list': 'list of SPDX ids',
  'only-allow': 'license-checker --onlyAllow',
  'dependency-review': 'dependency-review-action configuration',
  pnpm: 'licence policy in pnpm-workspace.yaml',
};

/** Names that are read of one list; the SPDX licence list has some 700. */
export const MOST_NAMES = 1000;

/** What a tool's configuration says: names as written there, and sentences on what has no place here. */
export type Lists = { allowed: string[] | null; denied: string[]; left: string[] };

/** `read`: sentences on what was taken over, `left`: on what could not be. */
export type Imported = { format: Format; policy: Policy; read: string[]; left: string[] };
export type Exported = { text: string; left: string[] };
