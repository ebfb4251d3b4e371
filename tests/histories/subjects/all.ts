import type { Labelled } from '../types.ts';
import { FIELDS } from './fields.ts';
import { LINES } from './lines.ts';
import { REPOSITORIES } from './repositories.ts';
import { TEXTS } from './texts.ts';
import { TRACKS_APART } from './tracks-apart.ts';

/** Every labelled history of our own. */
export const SUBJECTS: Labelled[] = [...TRACKS_APART, ...LINES, ...TEXTS, ...FIELDS, ...REPOSITORIES];
