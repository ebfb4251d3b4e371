import { CATEGORIES, CLAUSE_KINDS } from '../license/types.ts';
import type { PlainKey } from '../locale/keys.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { levelForAll } from './levels.ts';
import type { NamedList } from './named-lists.ts';
import { PRESET_IDS, type PresetId } from './preset-ids.ts';
import { isLouder } from './severity.ts';
import type { Policy, PolicyLevel } from './types.ts';

/** What a preset sets; the reader's organisations and phrases stay as they are. */
type Levels = Omit<Policy, 'version' | 'organisations' | 'phrases'>;
/** `title`, `summary`: keys of its words. */
type Preset = { title: PlainKey; summary: PlainKey; levels: Levels };

const { version: _, organisations: __, phrases: ___, ...USUAL } = DEFAULT_POLICY;

function withCategories(categories: Partial<Policy['categories']>, more: Partial<Levels> = {}): Levels {
  return { ...USUAL, ...more, categories: { ...USUAL.categories, ...categories } };
}

/** Allow-list: what is not on it alerts, whatever its category. */
function only(list: NamedList): Levels {
  return {
    ...USUAL,
    categories: levelForAll(CATEGORIES, 'alert'),
    licenses: [{ match: list, level: 'fine' }],
    mismatch: 'alert',
    addedText: 'alert',
  };
}

/** The same levels, with none below `notice`. */
function atLeastNotice<K extends string>(levels: Record<K, PolicyLevel>, keys: readonly K[]) {
  const quiet = keys.filter((key) => isLouder('notice', levels[key]));
  return { ...levels, ...levelForAll(quiet, 'notice') };
}

const COPYLEFT_ALERTS = { 'strong-copyleft': 'alert', 'network-copyleft': 'alert' } as const;

/** Starting points; each is an ordinary policy that the reader can edit further. */
export const PRESETS: Record<PresetId, Preset> = {
  default: {
    title: 'presetDefault',
    summary: 'presetDefaultSummary',
    levels: USUAL,
  },
  'closed-source': {
    title: 'presetClosedSource',
    summary: 'presetClosedSourceSummary',
    levels: withCategories({ ...COPYLEFT_ALERTS, proprietary: 'alert', none: 'alert' }),
  },
  'hosted-service': {
    title: 'presetHostedService',
    summary: 'presetHostedServiceSummary',
    levels: withCategories({
      'weak-copyleft': 'fine',
      'network-copyleft': 'alert',
      proprietary: 'alert',
      none: 'alert',
    }),
  },
  library: {
    title: 'presetLibrary',
    summary: 'presetLibrarySummary',
    levels: withCategories(
      { ...COPYLEFT_ALERTS, proprietary: 'alert', none: 'alert', unknown: 'alert' },
      { mismatch: 'alert', addedText: 'alert' },
    ),
  },
  'osi-approved': {
    title: 'presetOsiApproved',
    summary: 'presetOsiApprovedSummary',
    levels: only('list:osi-approved'),
  },
  'blue-oak-bronze': {
    title: 'presetBlueOakBronze',
    summary: 'presetBlueOakBronzeSummary',
    levels: only('list:blue-oak-bronze'),
  },
  everything: {
    title: 'presetEverything',
    summary: 'presetEverythingSummary',
    levels: {
      ...USUAL,
      categories: atLeastNotice(USUAL.categories, CATEGORIES),
      clauses: atLeastNotice(USUAL.clauses, CLAUSE_KINDS),
      changes: { level: 'notice', months: 1200 },
    },
  },
};

/** The policy with a preset's levels and watched licences; organisations and phrases stay. */
export function applyPreset(policy: Policy, preset: PresetId): Policy {
  return { ...policy, ...PRESETS[preset].levels };
}

/** The preset that this policy is, apart from organisations and phrases; null: one of the reader's own. */
export function presetOf(policy: Policy): PresetId | null {
  const mine = canonical(policy);
  return PRESET_IDS.find((id) => canonical(applyPreset(policy, id)) === mine) ?? null;
}

/** Policies that differ only in the order of their parts give the same text. */
function canonical({ categories, clauses, licenses, mismatch, addedText, changes }: Policy): string {
  const levels = [CATEGORIES.map((each) => categories[each]), CLAUSE_KINDS.map((each) => clauses[each])];
  const rules = licenses.map(({ match, level }) => `${match} ${level}`).sort();
  return JSON.stringify([levels, rules, mismatch, addedText, changes.level, changes.months]);
}
