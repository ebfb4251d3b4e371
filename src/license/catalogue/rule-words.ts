import type { PlainKey } from '../../locale/keys.ts';

export type RuleList = 'permissions' | 'conditions' | 'limitations';

/** choosealicense.com's tags of each list, with our words for them. A tag's place, over all lists, is its bit in `RULES`. */
export const RULE_WORDS: Record<RuleList, Record<string, PlainKey>> = {
  permissions: {
    'commercial-use': 'ruleCommercialUse',
    modifications: 'ruleModifications',
    distribution: 'ruleDistribution',
    'private-use': 'rulePrivateUse',
    'patent-use': 'rulePatentUse',
  },
  conditions: {
    'include-copyright': 'ruleIncludeCopyright',
    'include-copyright--source': 'ruleIncludeCopyrightSource',
    'document-changes': 'ruleDocumentChanges',
    'disclose-source': 'ruleDiscloseSource',
    'network-use-disclose': 'ruleNetworkUseDisclose',
    'same-license': 'ruleSameLicense',
    'same-license--file': 'ruleSameLicenseFile',
    'same-license--library': 'ruleSameLicenseLibrary',
  },
  limitations: {
    'trademark-use': 'ruleNoTrademarkUse',
    liability: 'ruleNoLiability',
    'patent-use': 'ruleNoPatentUse',
    warranty: 'ruleNoWarranty',
  },
};

/** All tags in the order of their bits, each with its list. */
export const RULE_BITS: [RuleList, string][] = (
  ['permissions', 'conditions', 'limitations'] as const
).flatMap((list) => Object.keys(RULE_WORDS[list]).map((tag): [RuleList, string] => [list, tag]));
