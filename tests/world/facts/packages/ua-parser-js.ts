import { spdxText } from '../texts.ts';
import type { PackageFacts, VersionFacts } from '../types.ts';

const HOLDER = 'Faisal Salman <f@faisalman.com>';
const MIT = { 'license.md': spdxText('MIT', HOLDER, '2012-2025') };
const AGPL = { 'LICENSE.md': spdxText('AGPL-3.0-or-later', HOLDER, '2012-2025') };

/** Dates: the tags of github.com/faisalman/ua-parser-js; the last one is ours. */
const VERSIONS: VersionFacts[] = [
  { version: '0.7.20', time: '2019-06-08T14:50:39.000Z', license: 'MIT', files: MIT },
  { version: '0.7.30', time: '2021-10-22T16:14:37.000Z', license: 'MIT', files: MIT },
  { version: '1.0.1', time: '2021-10-22T16:25:44.000Z', license: 'MIT', files: MIT },
  { version: '2.0.0-beta.1', time: '2023-10-02T08:11:31.000Z', license: 'AGPL-3.0-or-later', files: AGPL },
  { version: '2.0.0-rc.3', time: '2024-11-13T10:47:44.000Z', license: 'AGPL-3.0-or-later', files: AGPL },
  { version: '2.0.0', time: '2024-11-18T00:55:18.000Z', license: 'AGPL-3.0-or-later', files: AGPL },
  { version: '1.0.40', time: '2024-12-21T07:22:22.000Z', license: 'MIT', files: MIT },
  { version: '0.7.41', time: '2025-08-19T08:11:44.000Z', license: 'MIT', files: MIT },
  { version: '1.0.41', time: '2025-08-19T12:09:54.000Z', license: 'MIT', files: MIT },
  { version: '2.0.10', time: '2026-05-04T09:00:00.000Z', license: 'AGPL-3.0-or-later', files: AGPL },
];

export const uaParserJs: PackageFacts = {
  name: 'ua-parser-js',
  description: 'Detects browser, engine, system and device from a user agent',
  repository: { type: 'git', url: 'git+https://github.com/faisalman/ua-parser-js.git' },
  tags: { latest: '2.0.10', legacy: '1.0.41' },
  versions: VERSIONS,
};
