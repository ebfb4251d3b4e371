import { keptText, spdxText } from '../texts.ts';
import type { PackageFacts, VersionFacts } from '../types.ts';

const HOLDER = 'Facebook, Inc.';
const APACHE = { LICENSE: spdxText('Apache-2.0', HOLDER, '2013') };
const BSD = {
  LICENSE: spdxText('BSD-3-Clause', HOLDER, '2013-present'),
  PATENTS: keptText('react-patents-15.6.1'),
};
const MIT = { LICENSE: spdxText('MIT', HOLDER, '2013-present') };
const OLD_FIELD = [{ type: 'Apache-2.0', url: 'http://www.apache.org/licenses/LICENSE-2.0' }];

/** Dates up to 16.0.0: as published; later ones to the day. */
const VERSIONS: VersionFacts[] = [
  { version: '0.11.2', time: '2014-09-16T18:12:19.000Z', licenses: OLD_FIELD, files: APACHE },
  { version: '0.12.0', time: '2014-10-28T18:30:56.000Z', license: 'BSD-3-Clause', files: BSD },
  { version: '0.13.3', time: '2015-05-08T23:28:53.000Z', license: 'BSD-3-Clause', files: BSD },
  { version: '0.14.0', time: '2015-10-07T17:21:21.000Z', license: 'BSD-3-Clause', files: BSD },
  { version: '15.0.0', time: '2016-04-07T19:44:09.000Z', license: 'BSD-3-Clause', files: BSD },
  { version: '15.6.1', time: '2017-06-15T00:00:25.000Z', license: 'BSD-3-Clause', files: BSD },
  { version: '15.6.2', time: '2017-09-26T00:09:09.000Z', license: 'MIT', files: MIT },
  { version: '16.0.0', time: '2017-09-26T15:50:50.000Z', license: 'MIT', files: MIT },
  { version: '17.0.2', time: '2021-03-22T00:00:00.000Z', license: 'MIT', files: MIT },
  { version: '18.3.1', time: '2024-04-26T00:00:00.000Z', license: 'MIT', files: MIT },
  { version: '19.0.0', time: '2024-12-05T00:00:00.000Z', license: 'MIT', files: MIT },
];

export const react: PackageFacts = {
  name: 'react',
  description: 'A library for building user interfaces',
  repository: { type: 'git', url: 'git+https://github.com/facebook/react.git', directory: 'packages/react' },
  tags: { latest: '19.0.0' },
  versions: VERSIONS,
};
