import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { changedFiles } from '../../../src/sites/github/changed-file.ts';
import { diffLines } from '../../../src/sites/github/diff-lines.ts';
import { github } from '../../../src/sites/github/site.ts';
import { GITHUB_SURFACES } from '../../../src/sites/github/surfaces.ts';
import { npm } from '../../../src/sites/npm/site.ts';
import { NPM_SURFACES } from '../../../src/sites/npm/surfaces.ts';
import { showPage } from './show-page.ts';

/** Pages of both sites as they were saved by others; they lie beside the project, or not at all. */
const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/pages');

/**
 * Each capture with its address, the generation of its markup, subject and anchor of its own badge (none: a page that is
 * about nothing of ours, or that cannot confirm what its address says), and how many further places it has.
 */
const CAPTURES: [file: string, path: string, generation: string, own: string, further: number][] = [
  ['npm/httrack-package-babel-cli-old.html', '/package/babel-cli', '2020', 'npm:babel-cli H3 License', 0],
  ['npm/httrack2021-package-npm.html', '/package/npm', '2021', 'npm:npm H3 License', 0],
  [
    'npm/sonatype-npm-2021-05.html',
    '/package/@sonatype/react-shared-components',
    '2021',
    'npm:@sonatype/react-shared-components H3 License',
    0,
  ],
  [
    'npm/sonatype-npm2-2023-05.html',
    '/package/@sonatype/policy-demo',
    '2023',
    'npm:@sonatype/policy-demo H3 License',
    0,
  ],
  [
    'npm/sonatype-npm-2023-09.html',
    '/package/@sonatype/react-shared-components/v/6.0.1',
    '2023',
    'npm:@sonatype/react-shared-components@6.0.1 H3 License',
    0,
  ],
  ['npm/package-express-2024.html', '/package/express', '2024', 'npm:express H3 License', 0],
  ['npm/package-moment-2024.html', '/package/moment', '2024', 'npm:moment H3 License', 0],
  ['npm/package-react-2024.html', '/package/react?activeTab=readme', '2024', 'npm:react H3 License', 0],
  ['npm/package-react-dom-2024.html', '/package/react-dom', '2024', 'npm:react-dom H3 License', 0],
  ['npm/package-lodash-2024.html', '/package/lodash', '2024', 'npm:lodash H3 License', 0],
  ['npm/package-tslib-2024.html', '/package/tslib', '2024', 'npm:tslib H3 License', 0],
  ['npm/package-commander-2024.html', '/package/commander', '2024', 'npm:commander H3 License', 0],
  [
    'npm/sonatype-npm-2024-10.html',
    '/package/@sonatype/react-shared-components/v/6.0.1',
    '2024',
    'npm:@sonatype/react-shared-components@6.0.1 H3 License',
    0,
  ],
  [
    'npm/sonatype-npm2-2024-11.html',
    '/package/@sonatype/policy-demo/v/2.3.0',
    '2024',
    'npm:@sonatype/policy-demo@2.3.0 H3 License',
    0,
  ],
  [
    'npm/sonatype-path-is-absolute-2.0.0-2025-08.html',
    '/package/path-is-absolute/v/2.0.0',
    '2025',
    'npm:path-is-absolute@2.0.0 H3 License',
    0,
  ],
  [
    'npm/sonatype-sonatype-react-shared-components-13.3.2-2025-08.html',
    '/package/@sonatype/react-shared-components/v/13.3.2',
    '2025',
    'npm:@sonatype/react-shared-components@13.3.2 H3 License',
    0,
  ],
  ['npm/httrack-search-old.html', '/search?q=keywords:harmony', '2020', '', 20],
  ['npm/httrack-user-amir20-old.html', '/~amir20', '2020', '', 2],
  ['npm/httrack2021-user-kemitchell.html', '/~kemitchell', '2021', '', 25],
  [
    'github/httrack2021-repo-home-ray.html',
    '/DinoZ1729/Ray',
    'G1, 2021',
    'github:DinoZ1729/Ray A GPL-3.0 License',
    0,
  ],
  [
    'github/metascraper-github.html',
    '/microlinkhq/mql',
    'G1, 2021',
    'github:microlinkhq/mql A MIT License',
    0,
  ],
  [
    'github/httrack2021-repo-home.html',
    '/bgoonz/blog-research',
    'G1, 2021, no licence',
    'github:bgoonz/blog-research H1',
    0,
  ],
  [
    'github/webharvest-github-repo.html',
    '/microsoft/playwright',
    'G3, 2026',
    'github:microsoft/playwright A Apache-2.0 license',
    0,
  ],
  [
    'github/itzjk-repo-home-2026-09.html',
    '/itzjk/cashcow-radar-agent',
    'G3, 2026',
    'github:itzjk/cashcow-radar-agent A MIT license',
    0,
  ],
  [
    'github/octocounts-tree-view-2026-08.html',
    '/git/git/tree/master/builtin',
    '2026, trimmed',
    'github:git/git@master DIV',
    0,
  ],
  [
    'github/httrack2021-blob-LICENSE.html',
    '/Naereen/StrapDown.js/blob/master/LICENSE',
    '2021',
    'github:Naereen/StrapDown.js@master H1',
    1,
  ],
  [
    'github/htl66-blob-patch-rpy.html',
    '/yukihina/htl66/blob/claude/check-strip-game-unlock-018X63XjasXUDuUmsggjieWC/patch.rpy',
    '2025',
    'github:yukihina/htl66@claude/check-strip-game-unlock-018X63XjasXUDuUmsggjieWC DIV',
    0,
  ],
  [
    'github/httrack2021-commits.html',
    '/bgoonz/Directory-Structure-Browser/commits',
    '2021',
    'github:bgoonz/Directory-Structure-Browser H1',
    0,
  ],
  [
    'github/octolinker-commit-split.html',
    '/OctoLinker/testrepo/commit/b0775a93ea27ee381858ddd9fa2bb953d5b74acb',
    '2021',
    'github:OctoLinker/testrepo@b0775a93ea27ee381858ddd9fa2bb953d5b74acb H1',
    0,
  ],
  [
    'github/octolinker-commit-unified.html',
    '/OctoLinker/testrepo/commit/b0775a93ea27ee381858ddd9fa2bb953d5b74acb',
    '2021',
    'github:OctoLinker/testrepo@b0775a93ea27ee381858ddd9fa2bb953d5b74acb H1',
    0,
  ],
  ['github/httrack2021-releases.html', '/Paxa/postbird/releases', '2021', '', 10],
  // Saving rewrote this page's links; four pinned repositories of the account's own.
  ['github/httrack2021-user-profile.html', '/bgoonz', '2021', '', 4],
  // Pages that are about nothing of ours, or whose changes name no package and no licence.
  ['github/octolinker-pull-diff.html', '/OctoLinker/testrepo/pull/1/files', '2021', '', 0],
  ['github/octolinker-pull-comments.html', '/OctoLinker/testrepo/pull/1', '2021', '', 0],
  ['github/httrack2021-pull-25.html', '/bgoonz/blog-research/pull/25', '2021', '', 0],
  ['github/defuddle-synthetic-pull-42.html', '/test-owner/test-repo/pull/42', '2026, trimmed', '', 0],
  ['github/octolinker-issue-code.html', '/OctoLinker/testrepo/issues/2', '2021', '', 0],
  ['github/httrack2021-marketplace.html', '/marketplace/codetree', '2021', '', 0],
  ['github/httrack2021-features.html', '/features/packages', '2021', '', 0],
  ['github/httrack2021-network-members.html', '/bgoonz/WEB-DEV-NOTES/network/members', '2021', '', 0],
  ['github/notfound-404-2025.html', '/someone/something/blob/main/LICENSE', '2025', '', 0],
  // Parts of pages, which cannot confirm whose they are.
  ['github/octocounts-sidebar-2026-08.html', '/huanglizhuo/OctoCounts', 'G3, trimmed', '', 0],
  [
    'github/railspartial-sidebar-excerpt-2026.html',
    '/donnemartin/system-design-primer',
    'G2, trimmed',
    '',
    0,
  ],
  ['github/react-pr-changes-trimmed-2026.html', '/o/r/pull/3502/changes', '2026, trimmed', '', 0],
];

afterEach(() => vi.unstubAllGlobals());

const missing = CAPTURES.filter(([file]) => !existsSync(resolve(FOLDER, file)));

test.skipIf(missing.length > 0)(
  `all ${CAPTURES.length} captured pages (${missing.length} of them not here)`,
  { timeout: 120_000 },
  () => {
    const found = CAPTURES.map(([file, path, generation]) => {
      const [site, surfaces] = file.startsWith('npm/')
        ? ([npm, NPM_SURFACES] as const)
        : ([github, GITHUB_SURFACES] as const);
      const url = showPage(readFileSync(resolve(FOLDER, file), 'utf8'), `https://${site.host}${path}`);
      const own = site.places(url).map(({ subject, anchor }) => {
        const words = /^(?:A|H3)$/.test(anchor.tagName) ? ` ${anchor.textContent?.trim()}` : '';
        return `${subject} ${anchor.tagName}${words}`;
      });
      const further = surfaces.flatMap(({ places }) => places(url)).length;
      vi.unstubAllGlobals();
      return [file, path, generation, own.join(', '), further];
    });
    expect(found).toEqual(CAPTURES);
  },
);

const SPLIT = resolve(FOLDER, 'github/octolinker-commit-split.html');

test.skipIf(!existsSync(SPLIT))('one captured commit in one column and in two has the same lines', () => {
  const [split, unified] = ['split', 'unified'].map((view) => {
    const file = resolve(FOLDER, `github/octolinker-commit-${view}.html`);
    showPage(readFileSync(file, 'utf8'), 'https://github.com/OctoLinker/testrepo/commit/b0775a93');
    const [changed] = changedFiles();
    expect(changed?.path).toBe('sourcereader/popular-rabbit-names.js');
    const lines = changed ? diffLines(changed.element) : [];
    vi.unstubAllGlobals();
    return lines.filter(({ sign }) => sign !== ' ');
  });
  expect(split).toEqual(unified);
  expect(split).toContainEqual({ sign: '-', text: 'Lily', before: 5, after: null });
  expect(split).toContainEqual({ sign: '+', text: 'Annelie', before: null, after: 6 });
});
