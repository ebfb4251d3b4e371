import type { Policy, PolicyEdit } from './types.ts';

/** The policy after one edit. Entries are told apart without regard to case. */
export function editPolicy(policy: Policy, edit: PolicyEdit): Policy {
  if ('remove' in edit) {
    return edit.remove === 'license'
      ? { ...policy, licenses: policy.licenses.filter((each) => !same(each.match, edit.match)) }
      : { ...policy, organisations: policy.organisations.filter((each) => !same(each.name, edit.name)) };
  }
  if (edit.set === 'category') {
    return { ...policy, categories: { ...policy.categories, [edit.category]: edit.level } };
  }
  if (edit.set === 'license') {
    const others = policy.licenses.filter((each) => !same(each.match, edit.match));
    return { ...policy, licenses: [...others, { match: edit.match.trim(), level: edit.level }] };
  }
  const others = policy.organisations.filter((each) => !same(each.name, edit.name));
  return { ...policy, organisations: [...others, { name: edit.name.trim() }] };
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
