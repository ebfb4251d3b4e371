import { keptText } from '../texts.ts';
import type { RepositoryFacts } from '../types.ts';

const BEFORE = keptText('lerna-3.2.1');
const manifest = (version: string) =>
  `${JSON.stringify({ name: 'lerna', version, license: 'MIT' }, null, 2)}\n`;
const ROOT = '{ "name": "@lerna-monorepo/root", "private": true, "license": "MIT" }\n';

/** Commits and dates: github.com/lerna/lerna, the ones that touched LICENSE and a few beside them. */
export const lernaRepository: RepositoryFacts = {
  owner: 'lerna',
  name: 'lerna',
  description: 'A tool for repositories with many packages',
  generation: 'G3',
  sidebarLicense: { spdxId: 'MIT', name: 'MIT License' },
  visibility: 'public',
  commits: [
    {
      sha: '2386f22948e5451cd9665d33f19e9aa8db963473',
      date: '2015-12-04T12:25:13Z',
      subject: 'add LICENSE',
      changes: { LICENSE: BEFORE.replace('2015-2017', '2015'), 'package.json': manifest('0.1.0') },
    },
    {
      sha: '33d92a484e93651f4d26d0dd5e029cd58af91b95',
      date: '2017-08-23T17:16:33Z',
      subject: 'Update LICENSE (#973)',
      changes: { LICENSE: BEFORE },
    },
    {
      sha: '250ec4f68f07903ef1d1b34170f93a796895f266',
      date: '2018-08-29T00:03:55Z',
      subject: 'Add text to MIT License banning ICE collaborators (#1616)',
      changes: { LICENSE: keptText('lerna-2018-08-29') },
    },
    {
      sha: '37642a066ed0243d6312240c49c635c3431a989b',
      date: '2018-08-30T04:33:40Z',
      subject: 'chore: Restore unmodified MIT license (#1633)',
      changes: { LICENSE: keptText('lerna-2018-08-30') },
    },
    {
      sha: 'fc094da83472a703ba67f1b0ad0f6e14eb2ee57e',
      date: '2023-01-31T12:20:52Z',
      subject: 'chore: initial codebase refactor (#3517)',
      changes: { 'packages/lerna/package.json': manifest('6.4.1'), 'package.json': ROOT },
    },
    {
      sha: '35d15a1567932be97759f512d8b8033dad72b411',
      date: '2026-08-19T13:37:21Z',
      subject: 'chore: update a dependency',
      changes: { 'README.md': '# Lerna\n', 'packages/lerna/package.json': manifest('9.0.0') },
    },
  ],
};
