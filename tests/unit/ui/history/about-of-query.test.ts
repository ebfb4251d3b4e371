import { expect, test } from 'vitest';
import { historyAddress } from '../../../../src/messages/about.ts';
import { aboutOfQuery } from '../../../../src/ui/history/about-of-query.ts';

test.each([
  ['?subject=npm%3Alerna', { subject: 'npm:lerna' }],
  ['?subject=npm:@scope/name@1.0.0&visibility=private', { subject: 'npm:@scope/name@1.0.0' }],
  [
    '?subject=github:lerna/lerna@main&visibility=public',
    { subject: 'github:lerna/lerna@main', visibility: 'public' },
  ],
  ['?subject=github:lerna/lerna', null],
  ['?subject=github:lerna/lerna&visibility=private', null],
  ['?subject=https://example.org', null],
  ['?subject=github:a/../../etc&visibility=public', null],
  ['?subject=npm:%22%3E%3Cscript%3E', null],
  ['?subject=', null],
  ['', null],
])('%s asks for %j', (search, about) => expect(aboutOfQuery(search)).toEqual(about));

test.each([
  { subject: 'npm:@scope/name@1.0.0-rc.1' },
  { subject: 'github:lerna/lerna@feature/a&b#c', visibility: 'public' as const },
])('the address of $subject leads back to it', (about) => {
  expect(aboutOfQuery(new URL(historyAddress(about), 'https://x.example').search)).toEqual(about);
});
