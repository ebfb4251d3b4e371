import { published, release } from '../releases.ts';
import { standard } from '../texts.ts';
import type { Labelled } from '../types.ts';

const MIT = standard('MIT');
const AGPL = standard('AGPL-3.0-only');
const GPL = standard('GPL-3.0-only');
const BSD = standard('BSD-3-Clause');
const SEE = 'SEE LICENSE IN LICENSE';

const COMMERCIAL_NOTICE = `This library is free for open source and non-commercial use under the licence below.

For commercial use you must purchase a commercial licence at https://example.org/pricing.

`;
const REVENUE = `## Licence options

The library is offered under two licences.

### Community licence

Free for individuals, non-profits and businesses with less than $2 million in annual revenue. Modifications and
redistribution with attribution are allowed.

Not allowed: use by companies with more than $2 million in annual revenue; use in competing products.

### Commercial licence

If your organisation earns $2 million or more a year, you must purchase a commercial licence.
`;
const LTS = `Software License Agreement for the long-term support edition (4.23.0 and above)

The long-term support edition is available under exclusive terms of the extended support model. You must obtain a
commercial licence to use it; without one, no use, copying or redistribution is permitted.
`;
const TRIPLE = `Licensed under the terms of any of the following licenses at your choice:

 - GNU General Public License Version 2 or later (the "GPL")
 - GNU Lesser General Public License Version 2.1 or later (the "LGPL")
 - Mozilla Public License Version 1.1 or later (the "MPL")
`;

/** Field and text that move in different releases, or that disagree. */
export const TRACKS_APART: Labelled[] = [
  {
    subject: 'npm:@sentry/cli',
    about: 'text first, field in a later patch (LICENSE of 2025-11-20; platform packages followed in 2.58.6)',
    releases: [
      release('2.58.1', '2025-11-04', 'BSD-3-Clause', BSD),
      release('2.58.2', '2025-11-06', 'BSD-3-Clause', BSD),
      release('2.58.3', '2025-11-25', 'BSD-3-Clause', standard('FSL-1.1-MIT')),
      release('2.58.4', '2025-12-03', 'BSD-3-Clause', standard('FSL-1.1-MIT')),
      release('2.58.6', '2026-01-12', 'FSL-1.1-MIT', standard('FSL-1.1-MIT')),
    ],
    changes: [
      {
        at: '2.58.3',
        from: 'BSD-3-Clause',
        to: 'FSL-1.1-MIT',
        direction: 'tightened',
        because: 'a competing use is no longer permitted',
      },
    ],
    mismatches: ['2.58.3 - 2.58.4'],
  },
  {
    subject: 'npm:shepherd.js',
    about:
      'MIT to AGPL-3.0 with a notice above the text that asks for a commercial licence (14.0.0, 2024-10-08)',
    releases: [
      release('13.0.2', '2024-06-25', 'MIT', { 'LICENSE.md': MIT }),
      release('13.0.3', '2024-07-16', 'MIT'),
      release('14.0.0', '2024-10-08', 'AGPL-3.0', { 'LICENSE.md': COMMERCIAL_NOTICE + AGPL }),
      release('14.3.0', '2024-11-18', 'AGPL-3.0', { 'LICENSE.md': COMMERCIAL_NOTICE + AGPL }),
    ],
    changes: [
      {
        at: '14.0.0',
        from: 'MIT',
        to: 'AGPL-3.0',
        direction: 'tightened',
        because: 'network copyleft, and a commercial licence for commercial use',
      },
    ],
    mismatches: ['14.0.0 - 14.3.0'],
  },
  {
    subject: 'npm:react-shepherd',
    about: 'the field said MIT over an AGPL text for 17 months (2024-09 to 2026-02)',
    releases: [
      release('6.0.1', '2024-05-02', 'MIT', MIT),
      release('6.1.0', '2024-10-08', 'MIT', AGPL),
      release('6.1.1', '2024-10-21', 'MIT'),
      release('6.1.9', '2025-09-15', 'MIT', AGPL),
      release('7.0.0', '2026-02-08', 'AGPL-3.0-only', AGPL),
    ],
    changes: [
      {
        at: '6.1.0',
        from: 'MIT',
        to: 'AGPL-3.0-only',
        direction: 'tightened',
        because: 'permissive to network copyleft',
      },
    ],
    mismatches: ['6.1.0 - 6.1.9'],
  },
  {
    subject: 'npm:apexcharts',
    about: 'text in 5.0.0, field in three steps (5.1.0 an array, 5.2.0 a name of its own, 5.3.1 a pointer)',
    releases: [
      release('4.7.0', '2025-05-05', 'MIT', MIT),
      release('5.0.0', '2025-07-10', 'MIT', REVENUE),
      published('5.1.0', '2025-07-14', { licenses: [{ type: 'ApexCharts License' }] }, REVENUE),
      release('5.2.0', '2025-07-16', 'ApexCharts License', REVENUE),
      release('5.3.1', '2025-07-29', SEE, REVENUE),
    ],
    changes: [
      {
        at: '5.0.0',
        from: 'MIT',
        to: 'ApexCharts License',
        direction: 'tightened',
        because: 'who earns more than two million has to pay',
      },
    ],
    mismatches: ['5.0.0'],
  },
  {
    subject: 'npm:iframe-resizer',
    about:
      'the field said GPL-3.0 by mistake from 4.4.0 to 4.4.4, over a text that stayed MIT; the change is 5.0.0',
    releases: [
      release('4.3.11', '2024-04-11', 'MIT', MIT),
      release('4.4.0', '2024-05-20', 'GPL-3.0', MIT),
      release('4.4.1', '2024-05-22', 'GPL-3.0'),
      release('4.4.4', '2024-06-13', 'GPL-3.0', MIT),
      release('4.4.5', '2024-06-19', 'MIT', MIT),
      release('5.0.0', '2024-06-20', 'GPL-3.0', GPL),
      release('5.1.0', '2024-07-02', 'GPL-3.0', GPL),
    ],
    changes: [
      {
        at: '5.0.0',
        from: 'MIT',
        to: 'GPL-3.0',
        direction: 'tightened',
        because: 'permissive to strong copyleft',
      },
    ],
    mismatches: ['4.4.0 - 4.4.4'],
  },
  {
    subject: 'npm:ckeditor4',
    about: 'a commercial edition whose field still offers the three open-source licences (4.23.0, 2023)',
    releases: [
      release('4.22.0', '2023-06-22', '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)', { 'LICENSE.md': TRIPLE }),
      release('4.22.1', '2023-06-26', '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)', { 'LICENSE.md': TRIPLE }),
      release('4.23.0-lts', '2023-11-22', '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)', { 'LICENSE.md': LTS }),
      release('4.24.0-lts', '2024-02-07', 'SEE LICENSE IN LICENSE.md', { 'LICENSE.md': LTS }),
    ],
    changes: [
      {
        at: '4.23.0-lts',
        from: '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)',
        to: 'the LTS terms',
        direction: 'tightened',
        because: 'three open-source licences to a paid one',
      },
    ],
    mismatches: ['4.23.0-lts'],
  },
  {
    subject: 'npm:nodemailer',
    about: 'MIT to EUPL and back (3.0.0, 4.0.0), and to MIT-0 in the field over the same text (6.9.3)',
    releases: [
      release('2.7.2', '2017-01-27', 'MIT', MIT),
      release('3.0.0', '2017-01-31', 'EUPL-1.1', standard('EUPL-1.1')),
      release('3.1.8', '2017-03-21', 'EUPL-1.1'),
      release('4.0.0', '2017-04-06', 'MIT', standard('MIT-0')),
      release('6.9.2', '2023-05-11', 'MIT', standard('MIT-0')),
      release('6.9.3', '2023-05-29', 'MIT-0', standard('MIT-0')),
    ],
    changes: [
      {
        at: '3.0.0',
        from: 'MIT',
        to: 'EUPL-1.1',
        direction: 'tightened',
        because: 'permissive to copyleft',
      },
      {
        at: '4.0.0',
        from: 'EUPL-1.1',
        to: 'MIT',
        direction: 'loosened',
        because: 'copyleft to permissive',
      },
      {
        at: '6.9.3',
        from: 'MIT',
        to: 'MIT-0',
        direction: 'loosened',
        because: 'the duty to keep the notice goes',
      },
    ],
    mismatches: ['4.0.0 - 6.9.2'],
  },
  {
    subject: 'npm:echarts-gl',
    about: 'a field that appears and names another licence than the text, which stays (2.1.0, 2026-07-28)',
    releases: [
      release('2.0.8', '2021-09-03', undefined, BSD),
      release('2.0.9', '2022-05-13', undefined, BSD),
      release('2.1.0', '2026-07-28', 'MIT', BSD),
    ],
    changes: [],
    mismatches: ['2.1.0'],
  },
];
