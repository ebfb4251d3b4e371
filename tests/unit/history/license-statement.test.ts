import { expect, it } from 'vitest';
import { readStatement } from '../../../src/history/terms/license-statement.ts';

it.each([
  ['MIT', 'MIT'],
  ['The MIT License', 'MIT'],
  [
    'Copyright Ann.\n\nLicensed under the terms of [GNU General Public License Version 2 or later](http://x.example).',
    'GPL-2.0-or-later',
  ],
  ['Thing is released under the Apache License, Version 2.0.', 'Apache-2.0'],
  [
    'Licensed under the terms of any of the following licenses at your choice:\n\n* GNU General Public License Version 2 or later (the "GPL")\n* GNU Lesser General Public License Version 2.1 or later (the "LGPL")\n\nThanks.',
    'GPL-2.0-or-later OR LGPL-2.1-or-later',
  ],
  [
    'Under a dual-license model, this software is available under:\n\n* the [GNU General Public License Version 2 or later](https://x.example),\n* or commercial license terms from Ann.\n\nSee https://x.example.',
    'GPL-2.0-or-later OR LicenseRef-Commercial',
  ],
  ['Licensed under terms that we tell you on request.', null],
  [
    'Available under the following licenses:\n\n* the MIT License\n* the licence of Ann and her friends',
    null,
  ],
  [`Licensed under the MIT License. ${'And there is more to say. '.repeat(100)}`, null],
  ['You may use this at home.', null],
])('%j states %j', (text, expected) => {
  expect(readStatement(text)).toBe(expected);
});
