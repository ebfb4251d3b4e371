import { liveQuota } from '../lookup/live-quota.ts';
import { editPolicy } from '../policy/edit.ts';
import { newsSince, seenIn } from '../policy/watched.ts';
import { createAnswerSets } from './answer-sets.ts';

/**
 * What the answers' script offers the worker's own: all that needs look-ups, histories or the catalogue of licences. A
 * worker that only lends a kept label, a setting or a script never reads it.
 */
export const ANSWERS = { createAnswerSets, editPolicy, seenIn, newsSince, liveQuota };
export type AnswersScript = typeof ANSWERS;
