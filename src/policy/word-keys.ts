import type { GapCode } from '../history/evidence.ts';
import type { Direction } from '../history/types.ts';
import type { Category, ClauseKind } from '../license/types.ts';
import type { PlainKey } from '../locale/keys.ts';

/** Keys of what each kind of licence is called. */
export const CATEGORIES: Record<Category, PlainKey> = {
  'public-domain': 'categoryPublicDomain',
  permissive: 'categoryPermissive',
  'weak-copyleft': 'categoryWeakCopyleft',
  'strong-copyleft': 'categoryStrongCopyleft',
  'network-copyleft': 'categoryNetworkCopyleft',
  'source-available': 'categorySourceAvailable',
  'non-commercial': 'categoryNonCommercial',
  'field-of-use': 'categoryFieldOfUse',
  proprietary: 'categoryProprietary',
  none: 'categoryNone',
  unknown: 'categoryUnknown',
};

/** Keys of the same in few letters. */
export const SHORT_CATEGORIES: Record<Category, PlainKey> = {
  'public-domain': 'categoryPublicDomainShort',
  permissive: 'categoryPermissiveShort',
  'weak-copyleft': 'categoryWeakCopyleftShort',
  'strong-copyleft': 'categoryStrongCopyleftShort',
  'network-copyleft': 'categoryNetworkCopyleftShort',
  'source-available': 'categorySourceAvailableShort',
  'non-commercial': 'categoryNonCommercialShort',
  'field-of-use': 'categoryFieldOfUseShort',
  proprietary: 'categoryProprietaryShort',
  none: 'categoryNoneShort',
  unknown: 'categoryUnknownShort',
};

/** Keys of what a clause of each kind does. */
export const CLAUSES = {
  'named-party': 'clauseNamedParty',
  'field-of-use': 'clauseFieldOfUse',
  ethical: 'clauseEthical',
  labor: 'clauseLabor',
  'non-commercial': 'clauseNonCommercial',
  'no-sale': 'clauseNoSale',
  'hosted-service': 'clauseHostedService',
  'non-compete': 'clauseNonCompete',
  'revenue-or-size': 'clauseRevenueOrSize',
  evaluation: 'clauseEvaluation',
  'time-limited': 'clauseTimeLimited',
  'registration-key': 'clauseRegistrationKey',
  'no-redistribution': 'clauseNoRedistribution',
  'no-derivatives': 'clauseNoDerivatives',
  paid: 'clausePaid',
  ai: 'clauseAi',
  attribution: 'clauseAttribution',
  notification: 'clauseNotification',
  'terms-of-service': 'clauseTermsOfService',
  patent: 'clausePatent',
  export: 'clauseExport',
  additional: 'clauseAdditional',
} as const satisfies Record<ClauseKind, PlainKey>;

/** Keys of which way a change went. */
export const DIRECTIONS: Record<Direction, PlainKey> = {
  tightened: 'directionTightened',
  loosened: 'directionLoosened',
  sideways: 'directionSideways',
  notation: 'directionNotation',
};

/** Keys of why something was not looked at. */
export const GAPS: Record<GapCode, PlainKey> = {
  'not-yet': 'gapNotYet',
  'rate-limited': 'gapRateLimited',
  offline: 'gapOffline',
  unreachable: 'gapUnreachable',
  timeout: 'gapTimeout',
  'server-error': 'gapServerError',
  'bad-answer': 'gapBadAnswer',
  redirected: 'gapRedirected',
  'not-found': 'gapNotFound',
  forbidden: 'gapForbidden',
  'too-large': 'gapTooLarge',
  'not-read': 'gapNotRead',
  'no-repository': 'gapNoRepository',
  'repository-not-confirmed': 'gapRepositoryNotConfirmed',
  private: 'gapPrivate',
  'no-license-file': 'gapNoLicenseFile',
  'more-revisions': 'gapMoreRevisions',
  unpublished: 'gapUnpublished',
  'not-semver': 'gapNotSemver',
  'times-missing': 'gapTimesMissing',
  'times-contradict': 'gapTimesContradict',
  paused: 'gapPaused',
};
