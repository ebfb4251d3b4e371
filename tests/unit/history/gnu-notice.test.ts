import { expect, it } from 'vitest';
import { readGnuNotice } from '../../../src/history/terms/gnu-notice.ts';

function notice(name: string, version: string): string {
  return `This file is part of thing.

thing is free software: you can redistribute it and/or modify it under the terms of the GNU ${name} as published by the
Free Software Foundation, ${version}.

thing is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY.

You should have received a copy of the GNU ${name} along with thing. If not, see <http://example.org>.
`;
}

const LATER = 'either version 3 of the License, or (at your option) any later version';

it.each([
  [notice('General Public License', LATER), 'GPL-3.0-or-later'],
  [notice('Lesser General Public License', LATER), 'LGPL-3.0-or-later'],
  [notice('Affero General Public License', 'version 3'), 'AGPL-3.0-only'],
  [notice('Lesser General Public License', 'version 2.1 of the License'), 'LGPL-2.1-only'],
  [notice('General Public License', 'as they see fit'), null],
  [`${notice('General Public License', LATER)}\nCompanies must not use it.\n`, null],
  ['Permission is hereby granted to anyone.', null],
  [`${notice('General Public License', LATER)}${'And more. '.repeat(300)}`, null],
])('notice %#', (text, expected) => {
  expect(readGnuNotice(text)).toBe(expected);
});
