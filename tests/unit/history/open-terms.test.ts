import busl from 'spdx-license-list/licenses/BUSL-1.1.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { tellHistory } from '../../../src/history/tell-history.ts';
import { openTerms } from '../../../src/history/terms/open-terms.ts';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { createIdentified } from '../../../src/lookup/identified.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { evidence } from './world.ts';

function parameters(work: string, grant: string, date: string): string {
  return `Business Source License 1.1

Parameters

Licensor:             Ann's Databases, Inc.
Licensed Work:        ${work}
                      The Licensed Work is (c) 2024 Ann's Databases, Inc.
Additional Use Grant: ${grant}

Change Date:          ${date}

Change License:       Apache License, Version 2.0

Terms

The Licensor hereby grants you the right to copy, modify, create derivative works, redistribute, and make
non-production use of the Licensed Work. The Licensor may make an Additional Use Grant, above, permitting
limited production use.
`;
}

/** The parameters with all the terms below them, as the licence is granted. */
function whole(work: string, grant: string, date: string): string {
  const [open = ''] = parameters(work, grant, date).split('Terms\n');
  return open + busl.licenseText.slice(busl.licenseText.indexOf('Terms\n'));
}

describe('what a licence leaves open', () => {
  it('is read by name, over several lines', () => {
    const text = parameters(
      'Thing 1.0',
      'You may use it\n                      on one server.',
      '2028-05-01',
    );
    expect(openTerms(text)).toEqual({
      'additional use grant': 'you may use it on one server.',
      'change date': '2028-05-01',
      'change license': 'apache license, version 2.0',
    });
  });

  it('is not mistaken for the text that speaks of it', () => {
    expect(openTerms('The Licensor may make an Additional Use Grant, above.\nChange Date or not')).toEqual(
      {},
    );
  });

  it('tells what comes after, in the words of the text', async () => {
    const identified = createIdentified(await openLicenseEngine(loadFromDisk));
    const current = async (text: string) => {
      const given = evidence([['1.0.0', 'BUSL-1.1', 1]], { '1.0.0': text });
      return tellHistory(given, await identified.learn(given)).current;
    };
    const one = await current(whole('Thing 1.0', 'None', '2029-03-01'));
    expect(one.later).toEqual({
      date: '2029-03-01',
      license: 'Apache License, Version 2.0',
      licensor: "Ann's Databases, Inc.",
      grant: expect.stringMatching(/\w/),
    });
    const sameTerms = await current(whole('Thing 2.0', 'None', '2029-03-01'));
    expect(sameTerms.fingerprint).toBe(one.fingerprint);
    const otherTerms = await current(whole('Thing 1.0', 'You may run one server.', '2029-03-01'));
    expect(otherTerms.fingerprint).not.toBe(one.fingerprint);
  });

  it.each([
    ['the licensed work', parameters('Thing 1.1', 'None', '2029-01-01'), []],
    ['the grant', parameters('Thing 1.0', 'You may run one server.', '2029-01-01'), ['loosened']],
    ['the date', parameters('Thing 1.0', 'None', '2030-01-01'), ['tightened']],
  ])('changes terms or not where %s moves', async (_, after, turns) => {
    const identified = createIdentified(await openLicenseEngine(loadFromDisk));
    const given = evidence(
      [
        ['1.0.0', 'BUSL-1.1', 1],
        ['2.0.0', 'BUSL-1.1', 2],
      ],
      { '1.0.0': parameters('Thing 1.0', 'None', '2029-01-01'), '2.0.0': after },
    );
    const { changes } = tellHistory(given, await identified.learn(given));
    expect(changes.map(({ direction }) => direction)).toEqual(turns);
  });
});
