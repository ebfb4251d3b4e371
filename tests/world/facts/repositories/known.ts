import { keptText, spdxText } from '../texts.ts';
import type { RepositoryFacts } from '../types.ts';

const REACT_HOLDER = 'Facebook, Inc.';

/** Repositories behind the other packages; commits that have no `sha` are ours, to the day. */
export const known: RepositoryFacts[] = [
  {
    owner: 'facebook',
    name: 'react',
    description: 'A library for building user interfaces',
    generation: 'G3',
    sidebarLicense: { spdxId: 'MIT', name: 'MIT License' },
    visibility: 'public',
    commits: [
      {
        date: '2014-10-28T17:00:00Z',
        subject: 'License under BSD with a grant of patents',
        changes: {
          LICENSE: spdxText('BSD-3-Clause', REACT_HOLDER, '2013-present'),
          PATENTS: keptText('react-patents-15.6.1'),
          'packages/react/package.json': '{ "name": "react", "license": "BSD-3-Clause" }\n',
        },
      },
      {
        date: '2017-09-25T22:00:00Z',
        subject: 'Change license and remove references to PATENTS',
        changes: {
          LICENSE: spdxText('MIT', REACT_HOLDER, '2013-present'),
          PATENTS: null,
          'packages/react/package.json': '{ "name": "react", "license": "MIT" }\n',
        },
      },
    ],
  },
  {
    owner: 'faisalman',
    name: 'ua-parser-js',
    description: 'Detects browser, engine, system and device from a user agent',
    generation: 'G2',
    sidebarLicense: { spdxId: 'AGPL-3.0', name: 'GNU Affero General Public License v3.0' },
    releases: ['2.0.10', '2.0.0', '1.0.41', 'v2.0.0-beta.1', 'unrelated'],
    visibility: 'public',
    commits: [
      {
        date: '2012-07-28T19:25:52Z',
        subject: 'License under MIT',
        changes: {
          'license.md': spdxText('MIT', 'Faisal Salman', '2012-2025'),
          'package.json': '{ "name": "ua-parser-js", "license": "MIT" }\n',
        },
      },
      {
        date: '2023-10-01T12:00:00Z',
        subject: 'License under AGPL',
        changes: {
          'license.md': null,
          'LICENSE.md': spdxText('AGPL-3.0-or-later', 'Faisal Salman', '2012-2025'),
          'package.json': '{ "name": "ua-parser-js", "license": "AGPL-3.0-or-later" }\n',
        },
      },
    ],
  },
  {
    owner: 'mapbox',
    name: 'mapbox-gl-js',
    description: 'Maps in the browser',
    generation: 'G1',
    sidebarLicense: { spdxId: 'NOASSERTION', name: 'Other' },
    visibility: 'public',
    commits: [
      {
        date: '2020-01-02T12:00:00Z',
        subject: 'Update copyright',
        changes: {
          'LICENSE.txt': keptText('mapbox-gl-1.13.0'),
          'package.json': '{ "name": "mapbox-gl", "license": "SEE LICENSE IN LICENSE.txt" }\n',
        },
      },
      {
        date: '2020-12-08T10:00:00Z',
        subject: 'New terms for v2',
        changes: { 'LICENSE.txt': keptText('mapbox-gl-2.0.0') },
      },
    ],
  },
];
