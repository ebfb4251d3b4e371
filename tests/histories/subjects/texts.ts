import { published, release } from '../releases.ts';
import { busl, standard } from '../texts.ts';
import type { Labelled } from '../types.ts';

const MIT = standard('MIT');
const SEE = 'SEE LICENSE IN LICENSE';
const GPL = standard('GPL-3.0-only');

const GRANT =
  'You may use the Licensed Work in production if your total finances do not exceed US $5,000,000.';
function directus(version: string, grant = GRANT): string {
  return busl({ work: `Directus ${version}`, grant, date: 'Three years from release date', later: 'GPL v3' });
}

const WITH_EE = `Portions of this software are licensed as follows:

* All software that resides under an "ee/" directory (the "EE Software"), if that directory exists, is licensed under
  the license defined in "ee/LICENSE".
* All software outside of the above-mentioned directories or restrictions above is available under the "MIT Expat"
  license as set forth below.

${MIT}`;
const DUAL = `Source code in this repository is covered by (i) a dual license under the Server Side Public License, v 1 and
the Elastic License 2.0 or (ii) an Apache License 2.0 compatible license, in each case as noted in the applicable header.
The default throughout the repository is a dual license under the Server Side Public License, v 1 and the Elastic
License 2.0, unless the header specifies another license.
`;
const FOR_COMPANIES = `## License

### Commercial license

If you want to use this software for a commercial application, theme or plugin the commercial license is the appropriate
license. Purchase a commercial license at https://example.org/commercial

### Open-source license

${MIT}`;
const APACHE_NOTE = `Copyright 2014-2020 Example Author

Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the
License. You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an
"AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific
language governing permissions and limitations under the License.
`;
const REGISTRY_TERMS = `The registry that this program talks to by default is operated by Example, Inc.
You may not use the program with the registry unless you accept the registry's terms of use.

--------

`;

/** Texts that say what no field does: parameters, riders, pointers, statements. */
export const TEXTS: Labelled[] = [
  {
    subject: 'npm:directus',
    about:
      'GPL to BUSL-1.1 (10.0.0, 2023-04-26); the work named in it changes each release, later also the grant',
    releases: [
      release('9.26.0', '2023-04-20', 'GPL-3.0-only', { license: GPL }),
      release('10.0.0', '2023-04-26', 'BUSL-1.1', { license: directus('10.0.0') }),
      release('10.1.0', '2023-05-18', 'BUSL-1.1', { license: directus('10.1.0') }),
      release('10.2.0', '2023-06-01', 'BUSL-1.1', { license: directus('10.2.0') }),
      release('11.0.0', '2024-08-13', 'BUSL-1.1', { license: directus('11.0.0', 'None') }),
    ],
    changes: [
      {
        at: '10.0.0',
        from: 'GPL-3.0-only',
        to: 'BUSL-1.1',
        direction: 'tightened',
        because: 'production use is limited',
      },
      {
        at: '11.0.0',
        from: 'BUSL-1.1',
        to: 'BUSL-1.1',
        direction: 'tightened',
        because: 'the grant of production use goes',
      },
    ],
  },
  {
    subject: 'npm:@strapi/strapi',
    about: 'MIT to "SEE LICENSE IN LICENSE", a text that takes a directory out of MIT (2020-07-20)',
    releases: [
      release('3.1.0', '2020-07-10', 'MIT', MIT),
      release('3.2.0', '2020-09-28', SEE, WITH_EE),
      release('4.0.0', '2021-11-30', SEE, WITH_EE),
    ],
    changes: [
      {
        at: '3.2.0',
        from: 'MIT',
        to: 'MIT but for a directory',
        direction: 'tightened',
        because: 'some files leave the licence for another one',
      },
    ],
  },
  {
    subject: 'npm:@elastic/eui',
    about: 'Apache-2.0 to two source-available licences, the file renamed in the same commit (2021-06-29)',
    releases: [
      release('34.6.0', '2021-06-21', 'Apache-2.0', standard('Apache-2.0')),
      release('35.0.0', '2021-06-30', 'SEE LICENSE IN LICENSE.txt', { 'LICENSE.txt': DUAL }),
      release('36.0.0', '2021-07-15', 'SEE LICENSE IN LICENSE.txt', { 'LICENSE.txt': DUAL }),
    ],
    changes: [
      {
        at: '35.0.0',
        from: 'Apache-2.0',
        to: 'SSPL-1.0 or Elastic-2.0 by header',
        direction: 'tightened',
        because: 'permissive to source-available',
      },
    ],
  },
  {
    subject: 'npm:intro.js',
    about: 'MIT with a remark that companies need another licence (2.0.0), then AGPL (2.3.0, 2016-09)',
    releases: [
      release('1.1.1', '2015-11-04', 'MIT', { 'license.md': MIT }),
      release('2.0.0', '2016-03-23', 'MIT', { 'license.md': FOR_COMPANIES }),
      release('2.1.0', '2016-04-26', 'MIT', { 'license.md': FOR_COMPANIES }),
      release('2.3.0', '2016-09-14', 'AGPL-3.0', { 'license.md': standard('AGPL-3.0-only') }),
    ],
    changes: [
      {
        at: '2.0.0',
        from: 'MIT',
        to: 'MIT and a commercial licence',
        direction: 'tightened',
        because: 'commercial use asks for a paid licence',
      },
      {
        at: '2.3.0',
        from: 'MIT and a commercial licence',
        to: 'AGPL-3.0',
        direction: 'loosened',
        because: 'commercial use is free again, under network copyleft',
      },
    ],
    mismatches: ['2.0.0 - 2.1.0'],
  },
  {
    subject: 'npm:websocket-extensions',
    about: 'MIT to Apache-2.0 in a security patch (0.1.4, 2020); the new file only states the licence',
    releases: [
      release('0.1.2', '2017-06-10', 'MIT', { 'LICENSE.md': MIT }),
      release('0.1.3', '2017-11-11', 'MIT', { 'LICENSE.md': MIT }),
      release('0.1.4', '2020-06-02', 'Apache-2.0', { 'LICENSE.md': APACHE_NOTE }),
    ],
    changes: [
      {
        at: '0.1.4',
        from: 'MIT',
        to: 'Apache-2.0',
        direction: 'sideways',
        because: 'a patent grant comes, and with it duties',
      },
    ],
  },
  {
    subject: 'npm:npm',
    about: 'additional terms above Artistic-2.0, taken out in a patch (3.4.0 to 3.4.1, 2015-11)',
    releases: [
      release('3.4.0', '2015-11-05', 'Artistic-2.0', REGISTRY_TERMS + standard('Artistic-2.0')),
      release('3.4.1', '2015-11-12', 'Artistic-2.0', standard('Artistic-2.0')),
      release('3.5.0', '2015-11-19', 'Artistic-2.0', standard('Artistic-2.0')),
    ],
    changes: [
      {
        at: '3.4.1',
        from: 'Artistic-2.0 with further terms',
        to: 'Artistic-2.0',
        direction: 'loosened',
        because: 'the further terms go',
      },
    ],
  },
  {
    subject: 'npm:graphql',
    about: 'BSD-3-Clause with a file of patents to MIT (0.11.4, 2017-09-26)',
    releases: [
      release('0.11.2', '2017-08-30', 'BSD-3-Clause', {
        LICENSE: standard('BSD-3-Clause'),
        PATENTS: patents(),
      }),
      release('0.11.3', '2017-09-20', 'BSD-3-Clause', {
        LICENSE: standard('BSD-3-Clause'),
        PATENTS: patents(),
      }),
      release('0.11.4', '2017-09-26', 'MIT', MIT),
    ],
    changes: [
      {
        at: '0.11.4',
        from: 'BSD-3-Clause',
        to: 'MIT',
        direction: 'loosened',
        because: 'the ban on endorsement and the patent file go, nothing comes',
      },
    ],
  },
  {
    subject: 'npm:bootstrap',
    about:
      'Apache-2.0 to MIT (3.1.0, 2014-01-30), the field an array of objects, then an object, then a string',
    releases: [
      published('3.0.0', '2013-08-19', { licenses: [{ type: 'Apache-2.0' }] }, standard('Apache-2.0')),
      published('3.0.3', '2013-12-05', { licenses: [{ type: 'Apache-2.0' }] }, standard('Apache-2.0')),
      published('3.1.0', '2014-01-30', { license: { type: 'MIT', url: 'https://example.org/mit' } }, MIT),
      release('3.2.0', '2014-06-26', 'MIT', MIT),
    ],
    changes: [
      {
        at: '3.1.0',
        from: 'Apache-2.0',
        to: 'MIT',
        direction: 'sideways',
        because: 'the duty to state changes goes, and the patent grant with it',
      },
    ],
  },
];

/** In the manner of the file that stood beside BSD-3-Clause: a grant, and when it ends. */
function patents(): string {
  return `Additional Grant of Patent Rights

The licensor hereby grants to each recipient of the software a perpetual, worldwide, royalty-free, irrevocable (subject to
the termination provision below) license under any necessary claims, to make, use, sell and transfer the software.

The license granted hereunder will terminate, automatically and without notice, if you initiate any patent assertion
against the licensor.
`;
}
