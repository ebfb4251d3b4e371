import { BLUE_OAK, OSI_APPROVED } from '../license/catalogue/open-data.ts';

/**
 * Lists that others keep, which a rule can stand for as a whole: a rule each would fill the synced policy. `words`: the key
 * of what the list is called.
 */
export const NAMED_LISTS = {
  'list:osi-approved': { words: 'ruleListOsi', has: (id: string) => OSI_APPROVED.has(id) },
  'list:blue-oak-bronze': {
    words: 'ruleListBlueOak',
    has: (id: string) => isRatedAbove(id, 'Lead'),
  },
} as const;
export type NamedList = keyof typeof NAMED_LISTS;

/** Whether a rule's `match` is the name of one of these lists. */
export function isNamedList(match: string): match is NamedList {
  return Object.hasOwn(NAMED_LISTS, match);
}

/** Whether the list has this licence. `+` (or a later version) is covered by its base; an exception is not needed. */
export function listHas(list: NamedList, license: string): boolean {
  const { has } = NAMED_LISTS[list];
  return has(license) || has(license.replace(/\+$/, ''));
}

function isRatedAbove(id: string, rating: string): boolean {
  const found = BLUE_OAK.get(id);
  return found !== undefined && found !== rating;
}
