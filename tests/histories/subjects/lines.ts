import { release } from '../releases.ts';
import { standard } from '../texts.ts';
import type { Labelled } from '../types.ts';

const MIT = standard('MIT');
const ISC = standard('ISC');

/** Like `LICENSE` of husky 5: both licences, and who gets which. */
const EARLY_ACCESS = `Licensed under Parity-7.0.0 (see LICENSE-PARITY) and, for sponsors, under MIT (see LICENSE-MIT).
Contributions are licensed under MIT.
`;
const PARITY = {
  LICENSE: EARLY_ACCESS,
  'LICENSE-MIT': MIT,
  'LICENSE-PARITY': standard('Parity-7.0.0'),
};
const GPL_OR_PAID = `# Software Licence Agreement

Copyright (c) 2024, Example Technologies, Inc.

Licensed under the terms of [GNU General Public License Version 2 or later](http://www.gnu.org/licenses/gpl.html).
`;
const PAID = `This is commercial software of Example sp. z o.o.

By installing, copying or otherwise using this software you agree to be bound by the terms of its General Software
License Terms, outlined in a file "general-terms.pdf". You shall obtain a commercial license for this software.
Use for purposes not intended toward monetary compensation is permitted under the "non-commercial-license.pdf".
`;

/** Backports, prereleases, patches, versions and times that make no sense. */
export const LINES: Labelled[] = [
  {
    subject: 'npm:husky',
    about:
      '4.3.x goes on as MIT after 5.0.0 is Parity; 5.0.1 only words the field better; 6.0.0 is MIT again',
    releases: [
      release('4.3.0', '2020-09-07', 'MIT', MIT),
      release('4.3.5', '2020-12-05', 'MIT'),
      release('4.3.8', '2021-01-16', 'MIT', MIT),
      release('5.0.0', '2020-11-16', 'See LICENSE file', PARITY),
      release('5.0.1', '2020-11-17', 'Parity-7.0.0 AND MIT WITH Patron-1.0.0', PARITY),
      release('5.2.0', '2021-03-23', 'Parity-7.0.0 AND MIT WITH Patron-1.0.0', PARITY),
      release('6.0.0', '2021-03-29', 'MIT', MIT),
      release('7.0.0', '2021-07-01', 'MIT', MIT),
    ],
    changes: [
      {
        at: '5.0.0',
        from: 'MIT',
        to: 'Parity and MIT',
        direction: 'tightened',
        because: 'permissive to copyleft, MIT for sponsors only',
      },
      {
        at: '6.0.0',
        from: 'Parity and MIT',
        to: 'MIT',
        direction: 'loosened',
        because: 'copyleft to permissive',
      },
    ],
  },
  {
    subject: 'npm:tinymce',
    about:
      'LGPL-2.1, MIT since 6, GPL since 7, with backports on every line (PR 7647 of 2022, issue 9453 of 2024)',
    releases: [
      release('5.10.0', '2021-10-11', 'LGPL-2.1', { 'license.txt': standard('LGPL-2.1-only') }),
      release('5.10.9', '2023-11-15', 'LGPL-2.1', { 'license.txt': standard('LGPL-2.1-only') }),
      release('6.0.0', '2022-03-03', 'MIT', { 'license.txt': MIT }),
      release('6.8.3', '2024-02-08', 'MIT', { 'license.txt': MIT }),
      release('6.8.5', '2024-10-23', 'MIT', { 'license.txt': MIT }),
      release('7.0.0', '2024-03-20', 'GPL-2.0-or-later', { 'license.md': GPL_OR_PAID }),
      release('7.4.1', '2024-10-10', 'GPL-2.0-or-later', { 'license.md': GPL_OR_PAID }),
      release('7.7.0', '2025-02-20', 'SEE LICENSE IN license.md', { 'license.md': GPL_OR_PAID }),
    ],
    changes: [
      {
        at: '6.0.0',
        from: 'LGPL-2.1',
        to: 'MIT',
        direction: 'loosened',
        because: 'weak copyleft to permissive',
      },
      {
        at: '7.0.0',
        from: 'MIT',
        to: 'GPL-2.0-or-later',
        direction: 'tightened',
        because: 'permissive to strong copyleft',
      },
    ],
  },
  {
    subject: 'npm:tslib',
    about: 'Apache-2.0 to 0BSD in a patch (1.11.2, 2020-04), while 2.0.0 was being prepared',
    releases: [
      release('1.11.1', '2020-02-26', 'Apache-2.0', { 'LICENSE.txt': standard('Apache-2.0') }),
      release('1.11.2', '2020-05-13', '0BSD', { 'LICENSE.txt': standard('0BSD') }),
      release('1.14.1', '2020-10-09', '0BSD', { 'LICENSE.txt': standard('0BSD') }),
      release('2.0.0', '2020-05-13', '0BSD', { 'LICENSE.txt': standard('0BSD') }),
    ],
    changes: [
      {
        at: '1.11.2',
        from: 'Apache-2.0',
        to: '0BSD',
        direction: 'sideways',
        because: 'no duties any more, but the patent grant goes',
      },
    ],
  },
  {
    subject: 'npm:handsontable',
    about: 'MIT to a commercial licence (7.0.0, 2019-03); 6.2.3 is a later backport under MIT',
    releases: [
      release('6.2.2', '2018-12-19', 'MIT', MIT),
      release('6.2.3', '2019-06-12', 'MIT', MIT),
      release('7.0.0-beta.1', '2019-02-20', 'MIT', MIT),
      release('7.0.0', '2019-03-06', 'SEE LICENSE IN LICENSE.txt', { 'LICENSE.txt': PAID }),
      release('8.0.0', '2020-08-05', 'SEE LICENSE IN LICENSE.txt', { 'LICENSE.txt': PAID }),
    ],
    changes: [
      {
        at: '7.0.0',
        from: 'MIT',
        to: 'commercial terms',
        direction: 'tightened',
        because: 'permissive to a commercial licence',
      },
    ],
  },
  {
    subject: 'npm:glob-like',
    about:
      'no times at all, nightlies, a version that is no semver, and a change that entered in a prerelease',
    releases: [
      release('0.0.0-nightly.1', null, 'UNLICENSED'),
      release('1', null, 'GPL-3.0'),
      release('9.3.5', null, 'ISC', ISC),
      release('10.4.5', null, 'ISC', ISC),
      release('11.0.3', null, 'ISC', ISC),
      release('11.1.0-rc.1', null, 'BlueOak-1.0.0', standard('BlueOak-1.0.0')),
      release('11.1.0', null, 'BlueOak-1.0.0', standard('BlueOak-1.0.0')),
    ],
    changes: [
      {
        at: '11.1.0',
        from: 'ISC',
        to: 'BlueOak-1.0.0',
        direction: 'loosened',
        because: 'Blue Oak adds a patent grant and a way to cure a breach',
        enteredIn: '11.1.0-rc.1',
      },
    ],
  },
  {
    subject: 'npm:packery',
    about: 'GPL to MIT by a notice in the manifest alone (2.1.2 to 3.0.0, 2025); no licence file is packed',
    releases: [
      release('2.1.1', '2016-07-06', 'GPL-3.0', {}),
      release('2.1.2', '2018-01-02', 'GPL-3.0', {}),
      release('3.0.0', '2025-05-06', 'MIT', {}),
    ],
    changes: [
      { at: '3.0.0', from: 'GPL-3.0', to: 'MIT', direction: 'loosened', because: 'copyleft to permissive' },
    ],
  },
];
