import type { Category } from '../types.ts';
import { burdensOf } from './burdens.ts';
import { categoryOfId } from './category-of-id.ts';
import { ALL_IDS, BLUE_OAK, OSI_APPROVED } from './open-data.ts';

/** What is known of one licence, in plain words. A summary: the text alone counts. */
export type LicenseFacts = {
  id: string;
  category: Category;
  /** Null: the id is not on the SPDX licence list, which is what says so. */
  osiApproved: boolean | null;
  /** Blue Oak Council's rating, Model to Lead; null: not rated. */
  blueOak: string | null;
  permissions: string[];
  conditions: string[];
  limitations: string[];
  /** Where the facts come from, one phrase each. */
  sources: string[];
};

const FREEDOMS = ['use, also commercially', 'modify', 'distribute'];
const PERMISSIONS: Record<Category, string[]> = {
  'public-domain': FREEDOMS,
  permissive: FREEDOMS,
  'weak-copyleft': FREEDOMS,
  'strong-copyleft': FREEDOMS,
  'network-copyleft': FREEDOMS,
  'source-available': ['read the source', 'use within the limits of the text'],
  'non-commercial': ['use for purposes that are not commercial'],
  'field-of-use': ['use, but for the uses that the text excludes'],
  proprietary: [],
  none: [],
  unknown: [],
};
const CONDITIONS: Record<string, string> = {
  'keep-notices': 'keep copyright and licence notices',
  'state-changes': 'say what was changed',
  'source-of-files': 'share the source of changed files under the same licence',
  'source-of-library': 'share the source of changes to the library under the same licence',
  'source-of-work': 'share the source of the whole work under the same licence',
  'source-over-network': 'offer the source to users over a network',
  'source-of-service': 'share the source of the whole service',
  'share-alike': 'share adaptations under the same licence',
  'advertising-notice': 'name the authors in advertising',
  'installation-information': 'give what is needed to install changed versions on consumer products',
};
const LIMITATIONS: Record<string, string> = {
  'limited-use': 'use is limited',
  'no-commercial-use': 'no commercial use',
  'excluded-uses': 'some uses are excluded',
  'no-permission': 'no permission without an agreement',
  'no-endorsement': 'names may not be used to endorse',
  'no-derivatives': 'no changed versions may be shared',
};

function phrases(table: Record<string, string>, burdens: Set<string>): string[] {
  return Object.entries(table)
    .filter(([burden]) => burdens.has(burden))
    .map(([, phrase]) => phrase);
}

function sourcesOf(id: string, listed: boolean): string[] {
  return [
    ...(listed ? ['OSI approval: SPDX licence list'] : []),
    ...(BLUE_OAK.has(id) ? ['rating: Blue Oak Council'] : []),
    "category and summary: Fineprint's reading of the text",
  ];
}

/**
 * What is known of one SPDX id (or `LicenseRef-*`, of which little is). Limits and conditions of a category that restricts use
 * are told as limits alone: who may not use a work need not hear of its copyleft.
 */
export function factsOf(id: string): LicenseFacts {
  const category = categoryOfId(id);
  const listed = ALL_IDS.includes(id);
  const burdens = burdensOf(id, undefined);
  const limited = burdens.has('limited-use');
  return {
    id,
    category,
    osiApproved: listed ? OSI_APPROVED.has(id) : null,
    blueOak: BLUE_OAK.get(id) ?? null,
    permissions: PERMISSIONS[category],
    conditions: limited ? [] : phrases(CONDITIONS, burdens),
    limitations: phrases(LIMITATIONS, burdens),
    sources: sourcesOf(id, listed),
  };
}
