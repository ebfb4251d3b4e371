import { expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { MORE_FILES } from './several-files-2.ts';
import { standardText as t } from './standard-text.ts';

const engine = await openLicenseEngine(loadFromDisk);

/** Files as projects write them: dual licences with a preface, third-party notices, bundled parts, an exception. */
const FILES: [string, string][] = [
  [
    'MIT OR Apache-2.0',
    `Licensed under either of\n\n * Apache License, Version 2.0\n * MIT license\n\nat your option.\n\n${t('MIT')}\n\n----\n\n${t('Apache-2.0')}`,
  ],
  [
    'MIT OR Apache-2.0',
    `This project is dual-licensed under the MIT and Apache 2.0 licenses. You may choose either.\n\n## MIT\n\n${t('MIT')}\n\n## Apache\n\n${t('Apache-2.0')}`,
  ],
  [
    'BSD-3-Clause OR GPL-2.0-only',
    `This software is distributed under a dual license. You can choose to use it under the terms of the BSD license or the GNU General Public License version 2.\n\n${t('BSD-3-Clause')}\n\n${t('GPL-2.0-only')}`,
  ],
  [
    'MIT AND BSD-3-Clause',
    `${t('MIT')}\n\nThis project bundles foo, which is available under the following license:\n\n${t('BSD-3-Clause', 'Foo Inc.')}`,
  ],
  [
    'MIT AND BSD-2-Clause',
    `${t('MIT')}\n\n---\n\nThird-party software\n\nbar (https://github.com/example/bar)\n\n${t('BSD-2-Clause', 'Bar')}`,
  ],
  [
    'MIT AND ISC AND BSD-3-Clause',
    `The following licenses apply to parts of this package.\n\nwidget\n\n${t('MIT')}\n\ngadget\n\n${t('ISC')}\n\ngizmo\n\n${t('BSD-3-Clause')}`,
  ],
  [
    'MIT',
    `${t('MIT', 'Ann')}\n\nThis code contains parts of Foo, whose license is:\n\n${t('MIT', 'Example, Inc.')}\n\n${t('MIT', 'Foo contributors')}`,
  ],
  [
    'Apache-2.0 AND MIT',
    `${t('Apache-2.0')}\n\n=======================================================================\nwidget Subcomponents:\n\nThe widget project contains subcomponents with separate copyright notices and license terms.\n\n--------\nlib/foo.js is licensed under the MIT license:\n\n${t('MIT')}`,
  ],
  [
    'MIT AND Zlib',
    `# License\n\nThe source code is licensed under the MIT license:\n\n${t('MIT')}\n\nThe files in src/zlib are licensed under the zlib license:\n\n${t('Zlib')}`,
  ],
  [
    'MIT AND CC-BY-4.0',
    `Code is under MIT, documentation under CC-BY-4.0.\n\n${t('MIT')}\n\n${t('CC-BY-4.0')}`,
  ],
  ['MIT AND OFL-1.1', `Icons: MIT License\n\n${t('MIT')}\n\nFonts: SIL OFL 1.1 License\n\n${t('OFL-1.1')}`],
  [
    'Unlicense OR MIT',
    `This software is available under 2 licenses -- choose whichever you prefer.\n\nALTERNATIVE A - MIT License\n${t('MIT')}\n\nALTERNATIVE B - Public Domain (www.unlicense.org)\n${t('Unlicense')}`,
  ],
  ['MIT AND Apache-2.0', `${t('MIT')}\n\n${t('Apache-2.0')}`],
  [
    'BSD-2-Clause AND BSD-3-Clause',
    `${t('BSD-2-Clause')}\n\nPortions of this code are derived from Foo:\n\n${t('BSD-3-Clause', 'Foo')}`,
  ],
  ['ISC AND MIT', `${t('ISC')}\n\nThe parser is a port of quux by Jane Roe.\n\n${t('MIT', 'Jane Roe')}`],
  [
    'MIT AND Unicode-DFS-2016',
    `${t('MIT')}\n\nThis package includes data from Unicode:\n\n${t('Unicode-DFS-2016')}`,
  ],
  ['LGPL-3.0-only', `${t('LGPL-3.0-only')}`],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    `${t('GPL-2.0-only')}\n\nLinking this library statically or dynamically with other modules is making a combined work based on this library. Thus, the terms and conditions of the GNU General Public License cover the whole combination.\n\nAs a special exception, the copyright holders of this library give you permission to link this library with independent modules to produce an executable, regardless of the license terms of these independent modules, and to copy and distribute the resulting executable under terms of your choice, provided that you also meet, for each linked independent module, the terms and conditions of the license of that module. An independent module is a module which is not derived from or based on this library. If you modify this library, you may extend this exception to your version of the library, but you are not obligated to do so. If you do not wish to do so, delete this exception statement from your version.`,
  ],
  ['MIT AND MPL-2.0', `${t('MIT')}\n\n********\n\n${t('MPL-2.0')}`],
  [
    'MIT OR GPL-2.0-only',
    `Dual licensed under the MIT or GPL Version 2 licenses.\n\n${t('MIT')}\n\n${t('GPL-2.0-only')}`,
  ],
  [
    'Apache-2.0 AND BSD-3-Clause AND MIT',
    `${t('Apache-2.0')}\n\nThis product bundles foo 1.2 under a BSD license:\n\n${t('BSD-3-Clause')}\n\nThis product bundles bar 3.4 under the MIT license:\n\n${t('MIT')}`,
  ],
  [
    '0BSD OR MIT',
    `You may use this package under the terms of either license below.\n\n${t('0BSD')}\n\n${t('MIT')}`,
  ],
  [
    'MIT AND BSD-3-Clause AND Apache-2.0',
    `${t('MIT')}\n\n/*\n * Copyright 2013 Foo\n *\n${t('BSD-3-Clause').replace(/^/gm, ' * ')}\n */\n\n// ${t('Apache-2.0').replace(/\n/g, '\n// ')}`,
  ],
  [
    'MIT AND Python-2.0',
    `${t('MIT')}\n\nSome functions are taken from CPython, released under the PSF license:\n\n${t('Python-2.0')}`,
  ],
  ['MIT AND X11', `${t('MIT')}\n\n${t('X11')}`],
  [
    'MPL-2.0 OR Apache-2.0',
    `Dual license: at your option either of the two texts below.\n\n${t('Apache-2.0')}\n\n-----\n\n${t('MPL-2.0')}`,
  ],
  ['BSL-1.0 AND MIT', `${t('BSL-1.0')}\n\nfast_float is used under MIT:\n\n${t('MIT')}`],
  [
    'MIT AND BSD-3-Clause',
    `THIRD-PARTY NOTICES\n\n1. alpha 1.0.0 (https://example.com/alpha)\n2. beta 2.0.0 (https://example.com/beta)\n\n%% alpha NOTICES AND INFORMATION BEGIN HERE\n=========================================\n${t('MIT')}\n=========================================\nEND OF alpha NOTICES AND INFORMATION\n\n%% beta NOTICES AND INFORMATION BEGIN HERE\n=========================================\n${t('BSD-3-Clause')}\n=========================================\nEND OF beta NOTICES AND INFORMATION`,
  ],
  [
    'CC0-1.0 OR MIT',
    `Public domain where possible, otherwise MIT. Choose one of the following:\n\n${t('CC0-1.0')}\n\n${t('MIT')}`,
  ],
  [
    'MIT AND ISC',
    `${t('MIT')}\n\n## Bundled dependencies\n\n### once\n\n${t('ISC', 'Jane Roe and Contributors')}`,
  ],
];

/** Licences of an expression in a fixed order, and what joins them. */
function parts(expression: string | null): { licenses: string[]; join: string } {
  const plain = expression ?? '';
  return {
    licenses: plain
      .replace(/[()]/g, '')
      .split(/ (?:AND|OR) /)
      .sort(),
    join: plain.includes(' OR ') ? 'OR' : plain.includes(' AND ') ? 'AND' : '',
  };
}

it.each([...FILES, ...MORE_FILES])('finds %s', async (expected, text) => {
  expect(parts((await engine.identify(text)).base)).toEqual(parts(expected));
});

/** Sentences that look like those that only say which licence applies where, with a condition in them. */
const CONDITIONS = [
  'Everything below is licensed to members only.',
  'Pick the license that suits your budget: MIT is free for students.',
  'Unless otherwise noted in your invoice, the MIT license applies.',
  'You can use this code under the MIT license instead of paying us.',
  'Files in the first folder are covered by the MIT license until 2030.',
  'The artwork is licensed under MIT for personal projects.',
  'The fonts follow the MIT license within Europe.',
  'This library is available under a triple license; companies pick the third.',
  'Option 2: for teams of more than five, the MIT license with a fee.',
  'MIT, or ISC where the user is no competitor.',
  'In case of resale the provisions of our store apply instead of the licenses below.',
  'Everything here is available to you under MIT while you sponsor the project.',
  'See fees.txt',
];

it('forgives no such sentence that has a condition', async () => {
  const forgiven: string[] = [];
  for (const condition of CONDITIONS) {
    for (const file of [
      `${condition}\n\n${t('MIT')}\n\n${t('ISC')}`,
      `${t('MIT')}\n\n${condition}\n\n${t('ISC')}`,
    ]) {
      const { expression, additions } = await engine.identify(file);
      if (expression !== null || additions.length === 0) forgiven.push(condition);
    }
  }
  expect(forgiven).toEqual([]);
});
