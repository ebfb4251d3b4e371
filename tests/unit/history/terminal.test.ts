import { describe, expect, it } from 'vitest';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { readOptions, UsageError } from '../../../tools/fineprint/command.ts';
import { fromFolder } from '../../../tools/fineprint/from-folder.ts';
import { FROM, readSubjects } from '../../../tools/fineprint/history.ts';
import { historyTable } from '../../../tools/fineprint/history-table.ts';
import { evidence, identify, revision } from './world.ts';

function readArguments(args: string[]) {
  const { positionals, values } = readOptions(args, FROM);
  return readSubjects(positionals, values);
}

describe('the arguments of a history', () => {
  it.each([
    [['npm:a'], { subjects: ['npm:a'], folder: null }],
    [['npm:a', '--live', 'github:b/c'], { subjects: ['npm:a', 'github:b/c'], folder: null }],
    [['--from', 'there', 'npm:a', 'npm:b'], { subjects: ['npm:a', 'npm:b'], folder: 'there' }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  it.each([
    [[]],
    [['--live']],
    [['npm:a', '--from']],
    [['npm:a', '--form', 'x']],
    [['npm:a', '--from', 'x', '--live']],
  ])('%j make no sense', (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
  });

  it('name a folder that has evidence', () => {
    expect(() => fromFolder(import.meta.dirname)).toThrow(/no recorded evidence/);
  });
});

it('a history in the terminal says what changed, where, how, and what was looked at', () => {
  const banned = 'MIT\nnamed-party: not granted to Acme Corporation';
  const history = tellHistory(
    evidence(
      [
        ['1.0.0', 'MIT', 1],
        ['2.0.0-rc.1', 'GPL-3.0-only', 2],
        ['2.0.0', 'GPL-3.0-only', 3],
      ],
      { '1.0.0': 'MIT', '2.0.0': 'MIT' },
      { revisions: [revision('b'.repeat(40), 1.5, banned), revision('c'.repeat(40), 1.7, 'MIT')] },
    ),
    identify,
  );
  expect(historyTable(history).split('\n')).toEqual([
    'npm:thing  2.0.0  GPL-3.0-only, text: MIT  MISMATCH',
    '  change    2.0.0 (entered in 2.0.0-rc.1)  MIT -> GPL-3.0  conditions added (declared), 2020-01-04',
    '  episode   2020-01-02T12:00:00.000Z - 2020-01-02T16:48:00.000Z: MIT + added terms, in no tarball read (1.0.0, 2.0.0)',
    '  mismatch  2.0.0: GPL-3.0-only, text MIT',
    '  line      MIT: 1.0.0 (last 1.0.0)',
    '  line      GPL-3.0-only: >=2.0.0 (last 2.0.0)',
    '  looked    declared complete 3/3; texts partial 2/3 (not read yet); repository complete 2/2',
  ]);
});
