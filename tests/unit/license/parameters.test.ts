import spdx from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';

const engine = await openLicenseEngine(loadFromDisk);
const terms = (spdx['BUSL-1.1']?.licenseText ?? '').replace(/^[\s\S]*?(?=Terms\s)/, '');

function businessSource(work: string, grant: string, date = '2029-03-01'): string {
  return [
    'Business Source License 1.1\n\nParameters\n',
    'Licensor:             Example, Inc.',
    `Licensed Work:        ${work}`,
    `Additional Use Grant: ${grant}`,
    `Change Date:          ${date}`,
    'Change License:       Apache License, Version 2.0\n',
    'For information about alternative licensing arrangements, please contact sales@example.com.\n',
    terms,
  ].join('\n');
}

describe('BUSL-1.1', () => {
  it('takes its parameters out as values, and is no modified text for them', async () => {
    const found = await engine.identify(businessSource('Widget 1.2', 'None'));
    expect(found).toMatchObject({
      expression: 'BUSL-1.1',
      parameters: {
        Licensor: 'Example, Inc.',
        'Licensed Work': 'Widget 1.2',
        'Additional Use Grant': 'None',
        'Change Date': '2029-03-01',
        'Change License': 'Apache License, Version 2.0',
      },
    });
  });

  it('has one fingerprint for all works and dates, another for another grant', async () => {
    const print = async (...parts: Parameters<typeof businessSource>) =>
      (await engine.identify(businessSource(...parts))).fingerprint;
    const plain = await print('Widget 1.2', 'None');
    expect(await print('Widget 1.3, (c) 2027 Example, Inc.', 'None', '2030-01-01')).toBe(plain);
    expect(await print('Widget 1.2', 'You may use it in production on up to three servers.')).not.toBe(plain);
  });

  it('is modified where a sentence stands beside the parameters', async () => {
    const text = businessSource('Widget 1.2', 'None').replace(
      'Terms\n',
      'Banks may not use the Licensed Work.\n\nTerms\n',
    );
    expect(await engine.identify(text)).toMatchObject({
      verdict: 'modified',
      base: 'BUSL-1.1',
      expression: null,
    });
  });
});

it('reads year and holder of a notice', async () => {
  const text = (spdx.MIT?.licenseText ?? '').replace(
    '<year> <copyright holders>',
    '2011-2026 Ann Example and others',
  );
  expect((await engine.identify(text)).parameters).toEqual({
    year: '2011-2026',
    holder: 'Ann Example and others',
  });
});

it.each([
  ['Copyright (c) 2015 Ann Example <ann@example.com> (https://example.com)', '2015', 'Ann Example'],
  ['Copyright 2009-present, Example, Inc. All rights reserved.', '2009-present', 'Example, Inc'],
  ['(c) 2010, 2012 by Olu M\u00fcller', '2010, 2012', 'Olu M\u00fcller'],
  [
    ' * Copyright \u00a9 2020 <a href="https://example.com">Example Foundation</a>',
    '2020',
    'Example Foundation',
  ],
])('takes no more than year and holder out of: %s', async (notice, year, holder) => {
  const text = (spdx.MIT?.licenseText ?? '').replace(
    /Copyright \(c\) <year> <copyright holders>\s+/,
    `${notice}\n\n`,
  );
  const oneLine = text.slice(text.indexOf(notice)).replace(/\s+/g, ' ');
  expect((await engine.identify(text)).parameters).toEqual({ year, holder });
  expect((await engine.identify(oneLine)).parameters.holder).toContain(holder.split(' ')[0]);
});
