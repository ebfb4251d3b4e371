import type { Category } from '../types.ts';
import { ASSIGNED_CATEGORIES } from './assigned-categories.ts';
import { BLUE_OAK } from './open-data.ts';

type Assignment = { exact: Map<string, Category>; prefixes: [string, Category][] };

function readAssignments(): Assignment {
  const exact = new Map<string, Category>();
  const prefixes: [string, Category][] = [];
  for (const [category, patterns] of ASSIGNED_CATEGORIES) {
    for (const pattern of patterns.split(' ')) {
      if (pattern.endsWith('*')) prefixes.push([pattern.slice(0, -1), category]);
      else if (!exact.has(pattern)) exact.set(pattern, category);
    }
  }
  return { exact, prefixes };
}

let assignments: Assignment | undefined;

/**
 * Licences without an SPDX id that publishers name in fields, as their texts read: the Commons Clause (1.0, 2018) takes
 * away selling, those of Redis, Confluent, Timescale, Elastic (1.0) and the Fair Source ones competing services.
 */
const NAMED_TERMS: [RegExp, Category][] = [
  [
    /^(?:commons-clause|rsal|redis-source-available|confluent-community|timescale|tsl|elastic-license|fair-source|fair-core|fcl|o-?saas)/,
    'source-available',
  ],
  [/^(?:prosperity|polyform-noncommercial|polyform-strict)/, 'non-commercial'],
  [/^anti-?996/, 'field-of-use'],
];

/** What the words of a `LicenseRef-*` name say by themselves; null where they say nothing. */
function categoryOfReference(id: string): Category | null {
  const name = id.slice('LicenseRef-'.length).toLowerCase();
  if (name === 'unlicensed' || name === 'proprietary' || name === 'commercial') return 'proprietary';
  if (name === 'public-domain') return 'public-domain';
  return NAMED_TERMS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * Category of one SPDX id: as assigned in this catalogue, else `permissive` where Blue Oak's list rates it (that list
 * holds permissive licences only), else `unknown`. `LicenseRef-*` is `unknown`, save the names that
 * `parseDeclared` gives out for proprietary and public-domain, and those of known terms. `UNLICENSED` is npm's word for "no rights to others".
 */
export function categoryOfId(id: string): Category {
  assignments ??= readAssignments();
  if (id === 'NONE') return 'none';
  if (id === 'UNLICENSED') return 'proprietary';
  if (id.startsWith('LicenseRef-')) return categoryOfReference(id) ?? 'unknown';
  const exact = assignments.exact.get(id);
  if (exact) return exact;
  if (BLUE_OAK.has(id)) return assignments.prefixes.find((row) => restricts(row, id))?.[1] ?? 'permissive';
  return assignments.prefixes.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'unknown';
}

function restricts([prefix, category]: [string, Category], id: string): boolean {
  return category !== 'permissive' && id.startsWith(prefix);
}
