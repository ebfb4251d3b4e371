import { expect, test } from 'vitest';
import { ALL_IDS } from '../../../src/license/catalogue/open-data.ts';
import { isKnownLicense } from '../../../src/ui/parts/known-license.ts';

test.each([
  'MIT',
  ' mit ',
  'GPL-*',
  'GPL-3.0-*',
  '*',
  'LicenseRef-acme',
  'MIT OR Apache-2.0',
  '(GPL-2.0-only WITH Classpath-exception-2.0) and ISC',
])('%j is known', (entry) => expect(isKnownLicense(entry, ALL_IDS)).toBe(true));

test.each(['', 'foo bar', 'AGPL3', 'GLP-3.0', 'GLP-*', 'MIT OR Apache2', 'MIT Apache-2.0'])(
  '%j is not',
  (entry) => expect(isKnownLicense(entry, ALL_IDS)).toBe(false),
);
