import { release } from '../releases.ts';
import { busl, standard } from '../texts.ts';
import type { Labelled } from '../types.ts';

const MIT = standard('MIT');
const MPL = standard('MPL-2.0');
const sha = (n: number) => n.toString(16).padStart(12, '0').padEnd(40, 'abcdef0123456789');

const COMPETITION =
  'You may make production use of the Licensed Work, provided such use does not include offering the Licensed Work to third parties on a hosted basis.';
const NARROWER =
  'You may make production use of the Licensed Work, provided Your use does not include offering the Licensed Work to third parties on a hosted or embedded basis in order to compete with paid versions of the Licensed Work.';
function terraform(version: string, grant: string): { LICENSE: string } {
  return { LICENSE: busl({ work: `Terraform ${version}`, grant, date: 'Four years from publication' }) };
}

const BAN = `${MIT}
The following organisations are excluded from this licence, which shall not be granted to them: Example Corporation,
Sample Industries, Acme Holdings.
`;
const EITHER = `The project is available, at your choice, under the terms of any of:

`;

/** Commits: renames, reverts, parameters, and what no tarball has. */
export const REPOSITORIES: Labelled[] = [
  {
    subject: 'github:hashicorp/terraform',
    about: 'MPL-2.0 to BUSL-1.1 (2023-08-10); then only the work named in it, then the grant (2023-11-07)',
    commits: {
      repo: 'hashicorp/terraform',
      list: [
        { sha: sha(1), date: '2014-07-28T17:54:06Z', files: { LICENSE: MPL } },
        { sha: sha(2), date: '2022-11-01T10:00:00Z', files: { LICENSE: `${MPL}\n` } },
        { sha: sha(3), date: '2023-08-10T22:43:27Z', files: terraform('1.6.0', COMPETITION) },
        { sha: sha(4), date: '2023-10-04T12:00:00Z', files: terraform('1.6.1', COMPETITION) },
        { sha: sha(5), date: '2023-11-07T12:00:00Z', files: terraform('1.6.4', NARROWER) },
        { sha: sha(6), date: '2024-01-17T12:00:00Z', files: terraform('1.7.0', NARROWER) },
      ],
    },
    changes: [
      {
        at: sha(3),
        from: 'MPL-2.0',
        to: 'BUSL-1.1',
        direction: 'tightened',
        because: 'weak copyleft to limited production use',
      },
      {
        at: sha(5),
        from: 'BUSL-1.1',
        to: 'BUSL-1.1',
        direction: 'sideways',
        because: 'the grant is rewritten; which way it goes is a question of reading',
      },
    ],
  },
  {
    subject: 'github:example/rename-and-revert',
    about:
      'a rename without other words, a change that a revert takes back, and a copyright line that comes and goes',
    commits: {
      repo: 'example/rename-and-revert',
      list: [
        { sha: sha(21), date: '2019-01-01T00:00:00Z', files: { COPYING: MIT } },
        { sha: sha(22), date: '2020-01-01T00:00:00Z', files: { 'LICENSE.txt': MIT } },
        { sha: sha(23), date: '2020-06-01T00:00:00Z', files: { 'LICENSE.txt': standard('MIT', '') } },
        { sha: sha(24), date: '2020-06-09T00:00:00Z', files: { 'LICENSE.txt': MIT } },
        { sha: sha(25), date: '2021-01-01T00:00:00Z', files: { 'LICENSE.txt': standard('AGPL-3.0-only') } },
        { sha: sha(26), date: '2021-01-03T00:00:00Z', files: { 'LICENSE.txt': MIT } },
      ],
    },
    changes: [
      {
        at: sha(25),
        from: 'MIT',
        to: 'AGPL-3.0-only',
        direction: 'tightened',
        because: 'permissive to network copyleft',
      },
      {
        at: sha(26),
        from: 'AGPL-3.0-only',
        to: 'MIT',
        direction: 'loosened',
        because: 'the revert gives back what went',
      },
    ],
  },
  {
    subject: 'github:example/third-branch',
    about: 'a third licence to choose from, as redis 8 added AGPL-3.0 beside the other two (2025-05)',
    commits: {
      repo: 'example/third-branch',
      list: [
        { sha: sha(41), date: '2024-03-20T00:00:00Z', files: choice('SSPL-1.0', 'Elastic-2.0') },
        {
          sha: sha(42),
          date: '2025-05-01T00:00:00Z',
          files: choice('SSPL-1.0', 'Elastic-2.0', 'AGPL-3.0-only'),
        },
      ],
    },
    changes: [
      {
        at: sha(42),
        from: 'SSPL-1.0 OR Elastic-2.0',
        to: 'AGPL-3.0-only OR SSPL-1.0 OR Elastic-2.0',
        direction: 'loosened',
        because: 'an open-source branch comes, the others stay',
      },
    ],
  },
  {
    subject: 'npm:banned-for-a-day',
    about: 'as lerna in August 2018, in a directory of a monorepo: named parties, a day long, in no tarball',
    repository: { url: 'git+https://github.com/example/banned.git', directory: 'packages/core' },
    releases: [
      release('3.2.0', '2018-08-20', 'MIT', MIT),
      release('3.2.1', '2018-08-28T23:00:00Z', 'MIT', MIT),
      release('3.3.0', '2018-09-06', 'MIT', MIT),
    ],
    commits: {
      repo: 'example/banned',
      path: 'packages/core/',
      list: [
        { sha: sha(61), date: '2015-12-04T00:00:00Z', files: { LICENSE: MIT }, manifest: { license: 'MIT' } },
        { sha: sha(62), date: '2018-08-29T00:03:55Z', files: { LICENSE: BAN } },
        { sha: sha(63), date: '2018-08-30T04:33:40Z', files: { LICENSE: MIT } },
      ],
    },
    changes: [],
    episodes: [sha(62)],
  },
];

/** One file for each licence to choose from. */
function choice(...ids: string[]): Record<string, string> {
  const files = ids.map((id) => [`LICENSE-${id.split('-')[0]}`, standard(id)]);
  return { LICENSE: `${EITHER}${ids.map((id) => `- ${id}`).join('\n')}\n`, ...Object.fromEntries(files) };
}
