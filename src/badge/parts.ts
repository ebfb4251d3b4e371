import { createHost, isolated } from './host.ts';
import { drawIcon } from './icon.ts';
import { adoptStyle } from './style.ts';

/** What badges and notes are made of; the badge's script hands it to those that draw notes. */
export const BADGE_PARTS = { createHost, isolated, drawIcon, adoptStyle };
export type BadgeParts = typeof BADGE_PARTS;
