import { expect, test } from 'vitest';
import type { GapCode } from '../../../src/history/evidence.ts';
import { gapSentence } from '../../../src/policy/gap-sentence.ts';
import { historyWith } from './fixtures.ts';

type Row = [subject: string, code: GapCode, whole: string, textAlone: string];

test.each<Row>([
  ['npm:x', 'not-found', 'No such package', 'Text not checked: the archive is not there'],
  ['npm:x@9.9.9', 'not-found', 'No such package or version', 'Text not checked: the archive is not there'],
  [
    'npm:x',
    'bad-answer',
    'Not checked: the answer could not be read',
    'Text not checked: the archive is broken',
  ],
  ['npm:x', 'not-read', 'Not checked: not read yet', 'Text not read yet'],
  ['npm:x', 'offline', 'Not checked: no connection', 'Text not checked: no connection'],
  ['github:a/b', 'not-found', 'No such repository, or none that is public', 'Text not checked: not found'],
  ['github:a/b', 'no-license-file', 'No licence file found', 'No licence file found'],
])('%s: %s', (subject, code, whole, textAlone) => {
  expect(gapSentence(subject, historyWith({ version: null, gap: { code } }).current)).toBe(whole);
  expect(gapSentence(subject, historyWith({ gap: { code } }).current)).toBe(textAlone);
});

test('nothing is said where nothing is missing', () => {
  expect(gapSentence('npm:x', historyWith({}).current)).toBeNull();
});
