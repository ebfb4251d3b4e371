import type { PlainKey } from '../../locale/keys.ts';
import { say } from '../../locale/say.ts';
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

const FREEDOMS: PlainKey[] = ['factsUse', 'factsModify', 'factsDistribute'];
const PERMISSIONS: Record<Category, PlainKey[]> = {
  'public-domain': FREEDOMS,
  permissive: FREEDOMS,
  'weak-copyleft': FREEDOMS,
  'strong-copyleft': FREEDOMS,
  'network-copyleft': FREEDOMS,
  'source-available': ['factsReadSource', 'factsUseWithin'],
  'non-commercial': ['factsUseNonCommercial'],
  'field-of-use': ['factsUseButExcluded'],
  proprietary: [],
  none: [],
  unknown: [],
};
const CONDITIONS: Record<string, PlainKey> = {
  'keep-notices': 'factsKeepNotices',
  'state-changes': 'factsStateChanges',
  'source-of-files': 'factsSourceOfFiles',
  'source-of-library': 'factsSourceOfLibrary',
  'source-of-work': 'factsSourceOfWork',
  'source-over-network': 'factsSourceOverNetwork',
  'source-of-service': 'factsSourceOfService',
  'share-alike': 'factsShareAlike',
  'advertising-notice': 'factsAdvertisingNotice',
  'installation-information': 'factsInstallationInformation',
};
const LIMITATIONS: Record<string, PlainKey> = {
  'limited-use': 'factsLimitedUse',
  'no-commercial-use': 'factsNoCommercialUse',
  'excluded-uses': 'factsExcludedUses',
  'no-permission': 'factsNoPermission',
  'no-endorsement': 'factsNoEndorsement',
  'no-derivatives': 'factsNoDerivatives',
};

function phrases(table: Record<string, PlainKey>, burdens: Set<string>): string[] {
  return Object.entries(table)
    .filter(([burden]) => burdens.has(burden))
    .map(([, phrase]) => say(phrase));
}

function sourcesOf(id: string, listed: boolean): string[] {
  return [
    ...(listed ? [say('factsSourceOsi')] : []),
    ...(BLUE_OAK.has(id) ? [say('factsSourceBlueOak')] : []),
    say('factsSourceOwn'),
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
    permissions: PERMISSIONS[category].map((phrase) => say(phrase)),
    conditions: limited ? [] : phrases(CONDITIONS, burdens),
    limitations: phrases(LIMITATIONS, burdens),
    sources: sourcesOf(id, listed),
  };
}
