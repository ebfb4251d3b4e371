import type { PackageFacts, VersionFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';

/** The inside of the versions tab, in the markup of either generation; the newest version comes first. */
export function versionsTab(facts: PackageFacts, look: Look): string {
  return look.npmTabs === '2026' ? tables(facts) : lists(facts);
}

/** 2025-12 on: two tables; a deprecated version is no link. */
function tables(facts: PackageFacts): string {
  const tags = Object.entries(facts.tags).map(
    ([tag, version]) => `<tr><td>${link(facts, version)}</td><td>0</td><td>${tag}</td></tr>`,
  );
  const rows = facts.versions.toReversed().map((one) => {
    const name = one.deprecated ? `<span>${one.version}</span>` : link(facts, one.version);
    return `<tr><td>${name}</td><td>0</td><td>${time(one)}</td></tr>`;
  });
  return `${table('current-tags', 'Current Tags', tags)}${table('version-history', 'Version History', rows)}`;
}

function table(id: string, title: string, rows: string[]): string {
  return `<h3 id="${id}">${title}</h3><table aria-labelledby="${id}"><thead><tr><th>Version</th><th>Downloads (Last 7 Days)</th><th>Published</th></tr></thead><tbody>${rows.join(
    '',
  )}</tbody></table>`;
}

/** Until about 2024: lists of flex rows, with a dotted line from the version to its downloads. */
function lists(facts: PackageFacts): string {
  const rows = facts.versions
    .toReversed()
    .map(
      (one) =>
        `<li class="flex"><a class="code" href="/package/${facts.name}/v/${one.version}">${one.version}</a><div class="dotted"></div><code class="downloads">0</code><code>${time(
          one,
        )}</code></li>`,
    );
  return `<h3>Version History</h3><ul class="list"><li class="flex"><h4>Version</h4><div class="dotted"></div></li>${rows.join(
    '',
  )}</ul>`;
}

function link(facts: PackageFacts, version: string): string {
  return `<a href="/package/${facts.name}/v/${version}">${version}</a>`;
}

function time(one: VersionFacts): string {
  return `<time datetime="${one.time ?? ''}">then</time>`;
}
