import type { PackageFacts, VersionFacts } from '../facts/types.ts';
import type { Look } from '../look.ts';
import { escapeHtml } from '../markup.ts';
import { dependenciesTab } from './dependencies-tab.ts';
import { sidebar } from './sidebar.ts';
import { tabs } from './tabs.ts';
import { versionsTab } from './versions-tab.ts';

/** The inside of `main` on a package page. */
export function packageMain(facts: PackageFacts, shown: VersionFacts, look: Look, tab: string): string {
  return `<div class="flex flex-row flex-wrap" id="top">${banner(shown)}${title(facts, shown, look)}${tabs(
    facts,
    tab,
  )}<div class="w-two-thirds-l">${panels(facts, look, tab)}</div>${sidebar(facts, shown, look)}</div>`;
}

/** Where there is one it comes first, before the title. */
function banner(shown: VersionFacts): string {
  if (!shown.deprecated) return '';
  return `<div class="w-100 bg-washed-red red pa3 ba"><p class="f4 mv0 bb">This package has been deprecated</p><span><p class="f5 fw6 i">Author message:</p><code>${escapeHtml(
    shown.deprecated,
  )}</code></span></div>`;
}

function title(facts: PackageFacts, shown: VersionFacts, look: Look): string {
  const tag = look.npmTitle;
  const time = shown.time ? ` • Published <time datetime="${shown.time}">some time ago</time>` : '';
  return `<div class="w-100 ph3"><${tag} class="flex flex-row items-center"><span class="truncate">${escapeHtml(
    facts.name,
  )}</span><div data-nosnippet="true"></div></${tag}><span class="f6 dib">${shown.version} • </span><span class="f6 dib">Public</span><span class="f6 dib">${time}</span></div>`;
}

function panels(facts: PackageFacts, look: Look, tab: string): string {
  return `<span>${panel('readme', 'readme', tab, readme(facts))}${panel('explore', 'code', tab, '<p>Files</p>')}${panel(
    'dependencies',
    'dependencies',
    tab,
    dependenciesTab(facts, look),
  )}${panel('versions', 'versions', tab, versionsTab(facts, look))}</span>`;
}

/** Panels that are not open stay in the document, empty and marked. */
function panel(id: string, name: string, open: string, inside: string): string {
  const shown = name === open;
  return `<section id="tabpanel-${id}" role="tabpanel" aria-labelledby="package-tab-${name}" data-attribute="${
    shown ? '' : 'hidden'
  }">${shown ? inside : ''}</section>`;
}

/** Readmes have a heading "License" of their own, which is not the sidebar's. */
function readme(facts: PackageFacts): string {
  const name = escapeHtml(facts.name);
  return `<div><article><div id="readme"><h1>${name}</h1><p>${escapeHtml(facts.description)}</p><h2>Install</h2><pre><code>npm i ${name}</code></pre><h3>License</h3><p>See the file that comes with ${name}.</p></div></article></div>`;
}
