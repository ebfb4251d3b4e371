import type { RepositoryFacts } from '../facts/types.ts';
import { escapeHtml } from '../markup.ts';

/** The "About" sidebar in the markup of each generation; github.com rolls them out gradually. */
export function sidebar(facts: RepositoryFacts): string {
  switch (facts.generation) {
    case 'G1':
      return `<div class="Layout-sidebar">${borderGrid(facts)}</div>`;
    case 'G2':
      return `<div class="prc-PageLayout-Pane-AyzHK"><rails-partial data-partial-name="codeViewRepoRoute.Sidebar">${borderGrid(
        facts,
      )}</rails-partial></div>`;
    default:
      return `<div class="prc-PageLayout-Pane-AyzHK">${reactGrid(facts)}</div>`;
  }
}

/** 2020 to mid-2026: rendered on the server, with a hidden heading "License". */
function borderGrid(facts: RepositoryFacts): string {
  const entry = facts.sidebarLicense
    ? `<h3 class="sr-only">License</h3><div class="mt-2"><a href="${anchor(facts)}" class="Link--muted" data-analytics-event="{&quot;label&quot;:&quot;location:sidebar;file:license&quot;}"><svg aria-hidden="true" class="octicon octicon-law mr-2" width="16" height="16"></svg> ${label(
        facts,
      )}</a></div>`
    : '';
  return `<div class="BorderGrid"><div class="BorderGrid-row"><div class="BorderGrid-cell"><div class="hide-sm hide-md"><h2 class="h4">About</h2><p class="f4">${escapeHtml(
    facts.description,
  )}</p><h3 class="sr-only">Resources</h3><div class="mt-2"><a class="Link--muted" href="#readme-ov-file"><svg aria-hidden="true" class="octicon octicon-book mr-2" width="16" height="16"></svg> Readme</a></div>${entry}</div></div></div></div>`;
}

/** Since 2026-07: React; the licence is one of the resources and has no heading of its own. */
function reactGrid(facts: RepositoryFacts): string {
  const entry = facts.sidebarLicense ? resource(anchor(facts), 'octicon-law', label(facts)) : '';
  return `<div class="CodeViewSidebar-module__borderGrid__x1"><div class="SidebarSection-module__sidebarSection__x2 hide-sm hide-md"><h2 class="SidebarSection-module__sectionHeading__x3"><span>About</span></h2><p class="SidebarAbout-module__description__x4">${escapeHtml(
    facts.description,
  )}</p><h3 class="sr-only"><span>Resources</span></h3>${resource(
    '#readme-ov-file',
    'octicon-book',
    'Readme',
  )}${entry}${resource(`/${facts.owner}/${facts.name}/issues`, 'octicon-pulse', 'Activity')}</div></div>`;
}

function resource(href: string, icon: string, text: string): string {
  return `<div class="mt-2"><a class="prc-Link-Link-x5" data-component="Link" data-muted="true" href="${href}"><svg aria-hidden="true" class="octicon ${icon}" width="16" height="16"></svg><span>${text}</span></a></div>`;
}

/** An unrecognised text is called `License`. */
function anchor({ sidebarLicense }: RepositoryFacts): string {
  const known = sidebarLicense && sidebarLicense.spdxId !== 'NOASSERTION';
  return `#${known ? sidebarLicense.spdxId : 'License'}-1-ov-file`;
}

function label({ sidebarLicense }: RepositoryFacts): string {
  const known = sidebarLicense && sidebarLicense.spdxId !== 'NOASSERTION';
  return known ? `${sidebarLicense.spdxId} license` : 'View license';
}
