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

/** What the words of a `LicenseRef-*` name say by themselves; null where they say nothing. */
function categoryOfReference(id: string): Category | null {
  const name = id.slice('LicenseRef-'.length).toLowerCase();
  if (name === 'unlicensed' || name === 'proprietary' || name === 'commercial') return 'proprietary';
  // The Commons Clause (1.0, 2018) takes the right to sell from the licence that it is added to.
  if (/^commons-clause(?:-|$)/.test(name)) return 'source-available';
  return name === 'public-domain' ? 'public-domain' : null;
}

/**
 * Category of one SPDX id: as assigned in this catalogue, else `permissive` where Blue Oak's list rates it (that list
 * holds permissive licences only), else `unknown`. `LicenseRef-*` is `unknown`, save the names that
 * `parseDeclared` gives out for proprietary, public-domain and the Commons Clause. `UNLICENSED` is npm's word for "no rights to others".
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
