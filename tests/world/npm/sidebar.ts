import type { PackageFacts, VersionFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { escapeHtml } from '../markup.ts';

/** The sidebar of a package page, in the markup of either generation. */
export function sidebar(facts: PackageFacts, shown: VersionFacts, look: Look): string {
  const inside = `${install(facts, shown)}${repository(facts)}${cells(facts, shown)}${keepers()}`;
  if (look.npmSidebar === '2026') {
    return `<aside aria-label="Package sidebar" class="sidebar w-third-l">${inside}</aside>`;
  }
  return `<div class="sidebar w-third-l"><h2 class="visually-hidden">Package Sidebar</h2>${inside}</div>`;
}

function install(facts: PackageFacts, shown: VersionFacts): string {
  const at = shown.version === facts.tags.latest ? '' : `@${shown.version}`;
  return `<h3 class="f5 mt2">Install</h3><div class="install"><code>npm i ${escapeHtml(facts.name)}${at}</code></div>`;
}

function repository(facts: PackageFacts): string {
  if (!facts.repository) return '';
  const href = escapeHtml(facts.repository.url.replace(/^git\+/, '').replace(/\.git$/, ''));
  const label = href.replace('https://', '');
  return `<div class="dib w-100 bb pr2"><h3 class="f5 mt2 pt2 mb0" id="repository">Repository</h3><p class="fw6 mb3 mt2 truncate f4"><a id="repository-link" href="${href}">${label}</a></p></div>`;
}

/** Half-width cells come in pairs; the licence's is the right one of the first pair. */
function cells(facts: PackageFacts, shown: VersionFacts): string {
  const pairs: [string, string][] = [
    ['Version', shown.version],
    ['License', shownLicense(shown)],
    ['Unpacked Size', '12.3 kB'],
    ['Total Files', String(Object.keys(shown.files ?? {}).length + 1)],
    ['Issues', '0'],
    ['Pull Requests', String(facts.versions.length)],
  ];
  return pairs.map(cell).join('');
}

function cell([heading, value]: [string, string]): string {
  return `<div class="dib w-50 fl bb b--black-10 pr2"><h3 class="f5 mt2 pt2 mb0">${heading}</h3><p class="fw6 mb3 mt2 truncate black-80 f4">${escapeHtml(
    value,
  )}</p></div>`;
}

/** npmjs.com prints the field, or `none`. */
function shownLicense(shown: VersionFacts): string {
  if (typeof shown.license === 'string') return shown.license;
  if (!Array.isArray(shown.licenses)) return 'none';
  return shown.licenses.map((one: { type?: string }) => one.type ?? '').join(', ');
}

function keepers(): string {
  return '<div class="dib w-100"><h3 class="f5 mt2" id="collaborators">Collaborators</h3><ul class="list"><li><a href="/~someone">someone</a></li></ul></div>';
}
