import { published, release } from '../releases.ts';
import { busl, standard } from '../texts.ts';
import type { Labelled } from '../types.ts';

const MIT = standard('MIT');
const ISC = standard('ISC');
const GPL = standard('GPL-3.0-only');
const BLUE_OAK = standard('BlueOak-1.0.0');
const SEE = 'SEE LICENSE IN LICENSE';

const EVALUATION = `Example Licence 1.0

You may use this software for evaluation only. Production use requires a paid licence.
`;
const WITH_KEY = EVALUATION.replace('a paid licence', 'a paid licence key');

/** In the manner of licences that are free below some revenue. */
function revenue(sum: string, time: string): string {
  return `Example Licence, version 1.0 of 2019

The software is free for organisations with less than ${sum} in annual revenue. Others must purchase a licence within
${time} of their first use.
`;
}
const NON_COMMERCIAL = `This library is Copyright 2013-2024 Ann Example and is distributed under the GPL V3 for non-commercial
use. A commercial license is available upon request.

`;

/** Made-up packages, each for one shape that fields, files and evidence come in. */
export const FIELDS: Labelled[] = [
  {
    subject: 'npm:odd-fields',
    about: 'arrays, objects and names of one and the same choice, an empty object, an empty string',
    releases: [
      published('1.0.0', '2012-01-01', { licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }),
      release('1.1.0', '2012-02-01', '(MIT OR GPL-2.0)'),
      published('1.2.0', '2012-03-01', { license: ['GPL-2.0', 'MIT'] }),
      published('1.3.0', '2012-04-01', { license: {} }),
      release('1.4.0', '2012-05-01', ''),
      release('1.5.0', '2012-06-01', 'MIT OR GPL-2.0-only'),
    ],
    changes: [],
  },
  {
    subject: 'npm:same-mit',
    about:
      'one licence with other headings, names, years, line ends, entities, and a file that only points to it',
    releases: [
      release('1.0.0', '2015-01-01', 'MIT', MIT.replace('MIT License', 'The MIT License (MIT)')),
      release(
        '1.1.0',
        '2016-01-01',
        'MIT',
        `# MIT License\n\nCopyright 2012-2019 Ann <ann@example.org>\n${MIT}`,
      ),
      release('1.2.0', '2017-01-01', 'MIT', { 'license.md': MIT.replaceAll('\n', '\r\n') }),
      release('1.3.0', '2018-01-01', 'MIT', { 'LICENSE.md': `\uFEFF${MIT.replaceAll('"', '&quot;')}` }),
      release('1.4.0', '2019-01-01', 'MIT', 'See the [LICENSE](../../LICENSE) file.'),
      release('1.5.0', '2020-01-01', 'MIT', MIT),
    ],
    changes: [],
  },
  {
    subject: 'npm:far-apart',
    about: 'the field moves among releases that were not read; the text, read before and after, bears it out',
    releases: [
      release('1.0.0', '2015-01-01', 'MIT', MIT),
      release('2.0.0', '2015-02-01', 'MIT'),
      release('3.0.0', '2015-03-01', 'GPL-3.0'),
      release('4.0.0', '2015-04-01', 'GPL-3.0'),
      release('5.0.0', '2015-05-01', 'GPL-3.0', GPL),
    ],
    changes: [
      {
        at: '3.0.0',
        from: 'MIT',
        to: 'GPL-3.0',
        direction: 'tightened',
        because: 'permissive to strong copyleft',
      },
    ],
  },
  {
    subject: 'npm:on-two-lines',
    about: 'a change that an old line gets later, too: told on each, and no range holds the other line',
    releases: [
      release('9.0.0', '2023-01-01', 'ISC', ISC),
      release('9.0.5', '2024-01-01', 'ISC', ISC),
      release('9.0.6', '2025-02-01', 'BlueOak-1.0.0', BLUE_OAK),
      release('10.0.0', '2024-06-01', 'ISC', ISC),
      release('10.1.0', '2025-01-01', 'BlueOak-1.0.0', BLUE_OAK),
    ],
    changes: ['9.0.6', '10.1.0'].map((at) => ({
      at,
      from: 'ISC',
      to: 'BlueOak-1.0.0',
      direction: 'loosened',
      because: 'Blue Oak adds a patent grant and a way to cure a breach',
    })),
    lines: ['9.0.0 - 9.0.5 || 10.0.0', '9.0.6', '>=10.1.0'],
  },
  {
    subject: 'npm:tried-and-dropped',
    about: 'a licence that only prereleases had',
    releases: [
      release('1.0.0', '2020-01-01', 'MIT', MIT),
      release('2.0.0-alpha.1', '2020-02-01', 'GPL-3.0', GPL),
      release('2.0.0-beta.1', '2020-03-01', 'MIT', MIT),
      release('2.0.0', '2020-04-01', 'MIT', MIT),
    ],
    changes: [],
    lines: ['>=1.0.0'],
  },
  {
    subject: 'npm:one-word-more',
    about: 'a single word that brings a new kind of restriction, in a text of its own',
    releases: [
      release('1.0.0', '2020-01-01', SEE, EVALUATION),
      release('1.0.1', '2020-02-01', SEE, WITH_KEY),
    ],
    changes: [
      {
        at: '1.0.1',
        from: 'own terms',
        to: 'own terms',
        direction: 'sideways',
        because: 'one set of restricting terms rewritten into another',
      },
    ],
  },
  {
    subject: 'npm:another-sum',
    about: 'an amount that moves, and a version and a date that do not matter',
    releases: [
      release('1.0.0', '2020-01-01', SEE, revenue('$2,000,000', '30 days')),
      release(
        '1.0.1',
        '2020-02-01',
        SEE,
        revenue('$2,000,000', '30 days').replace('1.0 of 2019', '1.1 of 2020'),
      ),
      release('1.1.0', '2020-03-01', SEE, revenue('$1,000,000', '30 days')),
      release('1.2.0', '2020-04-01', SEE, revenue('$1,000,000', '60 days')),
    ],
    changes: ['1.1.0', '1.2.0'].map((at) => ({
      at,
      from: 'own terms',
      to: 'own terms',
      direction: 'sideways',
      because: 'other numbers; which way they go is a question of reading',
    })),
  },
  {
    subject: 'npm:on-the-copyright-line',
    about: 'as iframe-resizer 5: a limit that stands beside the holder, above a standard text',
    releases: [
      release('4.4.5', '2024-06-19', SEE, MIT),
      release('5.0.0', '2024-06-20', SEE, `${NON_COMMERCIAL}${GPL}`),
    ],
    changes: [
      {
        at: '5.0.0',
        from: 'MIT',
        to: 'GPL-3.0 for non-commercial use',
        direction: 'tightened',
        because: 'strong copyleft, and only for non-commercial use',
      },
    ],
  },
  {
    subject: 'npm:later-and-later',
    about: 'a Change Date that moves is a change, the work named beside it is none',
    releases: [
      release('1.0.0', '2023-01-01', 'BUSL-1.1', busl({ work: 'Thing 1.0', date: '2027-01-01' })),
      release('1.1.0', '2023-04-01', 'BUSL-1.1', busl({ work: 'Thing 1.1', date: '2027-01-01' })),
      release('1.2.0', '2023-07-01', 'BUSL-1.1', busl({ work: 'Thing 1.2', date: '2027-07-01' })),
    ],
    changes: [
      {
        at: '1.2.0',
        from: 'BUSL-1.1',
        to: 'BUSL-1.1',
        direction: 'tightened',
        because: 'the restrictions end later',
      },
    ],
  },
  {
    subject: 'npm:opened',
    about: 'closed at first: any licence gives more than none',
    releases: [release('1.0.0', '2014-01-01', 'UNLICENSED', {}), release('1.1.0', '2014-08-31', 'DBAD', {})],
    changes: [
      {
        at: '1.1.0',
        from: 'UNLICENSED',
        to: 'DBAD',
        direction: 'loosened',
        because: 'nothing was permitted before',
      },
    ],
  },
];
