import type { PackageFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';

/** The inside of the dependencies tab: names alone. Named lists came in 2025-12. */
export function dependenciesTab(facts: PackageFacts, look: Look): string {
  const [own = [], dev = []] = [facts.dependencies, facts.devDependencies].map((each) =>
    Object.keys(each ?? {}),
  );
  return `${list('Dependencies', own, look)}${list('Dev Dependencies', dev, look)}`;
}

function list(title: string, names: string[], look: Look): string {
  const items = names.map(
    (name) => `<li class="dib mr2"><a class="db ph2" href="/package/${name}">${name}</a></li>`,
  );
  const named = look.npmTabs === '2026' ? ` aria-label="${title}"` : '';
  return `<h2 class="f4">${title} (${names.length})</h2><ul class="list"${named}>${items.join('')}</ul>`;
}
