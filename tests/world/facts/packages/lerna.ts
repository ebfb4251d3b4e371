import { keptText, spdxText } from '../texts.ts';
import type { PackageFacts, VersionFacts } from '../types.ts';

const BEFORE = keptText('lerna-3.2.1');
const AFTER = keptText('lerna-2018-08-30');

/** Dates: the tags of github.com/lerna/lerna. No tarball carries the text of August 2018. */
const VERSIONS: [version: string, time: string, license: string][] = [
  ['2.11.0', '2018-04-24T20:04:03.000Z', BEFORE],
  ['3.0.0', '2018-08-10T01:00:16.000Z', BEFORE],
  ['3.1.4', '2018-08-21T18:14:14.000Z', BEFORE],
  ['3.2.0', '2018-08-28T21:01:38.000Z', BEFORE],
  ['3.2.1', '2018-08-28T23:07:10.000Z', BEFORE],
  ['3.3.0', '2018-09-06T01:32:29.000Z', AFTER],
  ['3.22.1', '2020-06-09T01:26:31.000Z', AFTER],
  ['4.0.0', '2021-02-10T22:41:20.000Z', AFTER],
  ['8.1.9', '2024-10-31T10:18:12.000Z', AFTER],
  ['9.0.0', '2025-09-23T08:46:14.000Z', AFTER],
];

export const lerna: PackageFacts = {
  name: 'lerna',
  description: 'A tool for repositories with many packages',
  repository: { type: 'git', url: 'git+https://github.com/lerna/lerna.git', directory: 'packages/lerna' },
  tags: { latest: '9.0.0' },
  versions: VERSIONS.map(toVersion),
};

function toVersion([version, time, license]: [string, string, string]): VersionFacts {
  return { version, time, license: 'MIT', files: { LICENSE: license, 'index.js': '' } };
}

/** A member of the same repository, in a scope. */
export const lernaPublish: PackageFacts = {
  name: '@lerna/publish',
  description: 'Publishes packages',
  repository: { type: 'git', url: 'git+https://github.com/lerna/lerna.git', directory: 'commands/publish' },
  tags: { latest: '6.4.1' },
  versions: [
    {
      version: '6.4.1',
      time: '2023-01-12T10:06:30.000Z',
      license: 'MIT',
      files: { 'LICENSE.md': spdxText('MIT', 'Lerna Contributors', '2015-present') },
    },
  ],
};
