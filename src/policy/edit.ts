import { applyPreset } from './presets.ts';
import { ruleToWatch } from './rule-name.ts';
import type { Policy, PolicyEdit } from './types.ts';

type Removal = Extract<PolicyEdit, { remove: string }>;
type Entry = Extract<PolicyEdit, { set: 'license' | 'organisation' | 'phrase' }>;

/** The policy after one edit. Entries are told apart without regard to case. */
export function editPolicy(policy: Policy, edit: PolicyEdit): Policy {
  if ('remove' in edit) return without(policy, edit);
  switch (edit.set) {
    case 'category':
      return { ...policy, categories: { ...policy.categories, [edit.category]: edit.level } };
    case 'clause':
      return { ...policy, clauses: { ...policy.clauses, [edit.clause]: edit.level } };
    case 'mismatch':
    case 'addedText':
      return { ...policy, [edit.set]: edit.level };
    case 'changes':
      return { ...policy, changes: { level: edit.level, months: edit.months } };
    case 'preset':
      return applyPreset(policy, edit.preset);
    case 'policy':
      return edit.policy;
    default:
      return withEntry(policy, edit);
  }
}

function without(policy: Policy, edit: Removal): Policy {
  switch (edit.remove) {
    case 'license':
      return { ...policy, licenses: policy.licenses.filter((each) => !same(each.match, edit.match)) };
    case 'organisation':
      return { ...policy, organisations: policy.organisations.filter((each) => !same(each.name, edit.name)) };
    case 'phrase':
      return { ...policy, phrases: policy.phrases.filter((each) => !same(each.text, edit.text)) };
  }
}

/** An entry that is there already is replaced: it has a new level or new aliases. */
function withEntry(policy: Policy, edit: Entry): Policy {
  if (edit.set === 'license') {
    const match = ruleToWatch(edit.match);
    const { licenses } = without(policy, { remove: 'license', match });
    return { ...policy, licenses: [...licenses, { match, level: edit.level }] };
  }
  if (edit.set === 'phrase') {
    const { phrases } = without(policy, { remove: 'phrase', text: edit.text });
    return { ...policy, phrases: [...phrases, { text: edit.text.trim(), level: edit.level }] };
  }
  const { organisations } = without(policy, { remove: 'organisation', name: edit.name });
  const aliases = (edit.aliases ?? []).map((alias) => alias.trim()).filter(Boolean);
  const added = { name: edit.name.trim(), ...(aliases.length > 0 ? { aliases } : {}) };
  return { ...policy, organisations: [...organisations, added] };
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
