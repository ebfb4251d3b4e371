import { expect, test } from 'vitest';
import { findOrganisations } from '../../../src/policy/organisations.ts';

const found = (text: string, ...names: string[]) =>
  findOrganisations(
    text,
    names.map((name) => ({ name })),
  ).map((match) => match.found);

test.each([
  ['the entities Microsoft Corporation, and Palantir', 'Microsoft', ['Microsoft Corporation']],
  ['the entities MICROSOFT, and others', 'Microsoft Corp.', ['MICROSOFT']],
  ['any subsidiary of Microsoft', 'microsoft', ['Microsoft']],
  ['Deloitte Consulting LLP and Dell', 'Deloitte Consulting', ['Deloitte Consulting LLP']],
  ['Motorola Solutions', 'Motorola Solutions, Inc.', ['Motorola Solutions']],
  // Whole names only
  ['microsoftware', 'Microsoft', []],
  ['Dell', 'Deloitte', []],
  // Who gives the licence, or is owed something, is not who the clause excludes
  ['Copyright (c) 2020 Microsoft Corporation', 'Microsoft', []],
  ['you need a licence from Acme GmbH', 'Acme', []],
  ['Acme, Inc. grants you a right', 'Acme', []],
  ['Acme Ltd (the "Licensor")', 'Acme', []],
  // A later, different mention still counts
  ['Copyright Acme. Not for Acme Inc.', 'Acme', ['Acme Inc']],
])('%j for %j finds %j', (text, name, expected) => {
  expect(found(text, name)).toEqual(expected);
});

test('an alias is told under the name that the reader listed', () => {
  const listed = [{ name: 'Example Group', aliases: ['Beispiel'] }];
  expect(findOrganisations('not for Beispiel AG', listed)).toEqual([
    { found: 'Beispiel AG', listed: 'Example Group' },
  ]);
});
