import type { PackageFacts } from '../facts/types.ts';

const NAMES = ['readme', 'code', 'dependencies', 'dependents', 'versions'];

/** The row of tabs; each is a link that the page's own script follows. */
export function tabs(facts: PackageFacts, open: string): string {
  const labels: Record<string, string> = { versions: `${facts.versions.length} Versions` };
  const items = NAMES.map(
    (name) =>
      `<li role="presentation"><a role="tab" id="package-tab-${name}" href="?activeTab=${name}" aria-selected="${
        name === open
      }"><span>${labels[name] ?? name}</span></a></li>`,
  );
  return `<ul class="flex w-100 list" role="tablist">${items.join('')}</ul>`;
}
