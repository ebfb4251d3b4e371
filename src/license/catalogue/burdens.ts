import type { Category } from '../types.ts';
import { categoryOfId } from './category-of-id.ts';
import { isLinkingException } from './linking-exceptions.ts';

/** What one licence asks or forbids; fewer burdens are more rights. */
export type Burden = string;

const SOURCE: Burden[] = ['source-of-files', 'source-of-library', 'source-of-work', 'source-over-network'];
const LIMITS: Burden[] = ['limited-use', 'no-commercial-use', 'excluded-uses', 'no-permission'];
const HEAVY = new Set([...SOURCE, ...LIMITS, 'source-of-service']);

/** The burdens that each category brings. Who may not use a work gains nothing from its source: limits include copyleft. */
const BY_CATEGORY: Record<Category, Burden[]> = {
  'public-domain': [],
  permissive: ['keep-notices'],
  'weak-copyleft': ['keep-notices', ...SOURCE.slice(0, 2)],
  'strong-copyleft': ['keep-notices', ...SOURCE.slice(0, 3)],
  'network-copyleft': ['keep-notices', ...SOURCE],
  unknown: [],
  'source-available': ['keep-notices', ...SOURCE, 'limited-use'],
  'non-commercial': ['keep-notices', ...SOURCE, 'limited-use', 'no-commercial-use'],
  'field-of-use': ['keep-notices', 'excluded-uses'],
  proprietary: ['keep-notices', ...SOURCE, ...LIMITS],
  none: ['keep-notices', ...SOURCE, ...LIMITS],
};

/** Permissive licences that ask for nothing at all. */
const NOTHING_ASKED = new Set(['0BSD', 'MIT-0', 'BSD-0', 'WTFPL', 'WTFNMFPL', 'FSFUL', 'Bugroff']);
/** Burdens that single families bring beside those of their category, as their texts have them. */
const OF_FAMILY: [RegExp, Burden[]][] = [
  [/^BSD-[34]-Clause/, ['no-endorsement']],
  [/^BSD-4-Clause|^BSD-4\.3|^Apache-1\.[01]$|^OpenSSL/, ['advertising-notice', 'no-endorsement']],
  [/^Apache-2\.0$/, ['state-changes']],
  [/^L?GPL-[12]/, ['not-with-version-3']],
  [/^A?GPL-3|^LGPL-3/, ['installation-information']],
  [/^SSPL-/, ['source-of-service']],
  [/-SA-/, ['share-alike']],
  [/-ND-/, ['no-derivatives']],
];

/** Copyleft and limits on use: where these differ, smaller conditions don't decide which licence is freer. */
export function isHeavy(burden: Burden): boolean {
  return HEAVY.has(burden);
}

/** Burdens of one licence of an expression; what is not known keeps a burden of its own, so it never looks freer. */
export function burdensOf(id: string, exception: string | undefined): Set<Burden> {
  const base = /^LicenseRef-(.+)-modified$/.exec(id)?.[1];
  if (base) return new Set([...burdensOf(base, exception), `terms of ${id}`]);
  const category = categoryOfId(id);
  const burdens = new Set(NOTHING_ASKED.has(id) ? [] : BY_CATEGORY[category]);
  if (category === 'unknown') burdens.add(`terms of ${id}`);
  for (const [family, more] of OF_FAMILY) if (family.test(id)) for (const burden of more) burdens.add(burden);
  if (exception && isLinkingException(exception)) burdens.delete('source-of-work');
  return burdens;
}
