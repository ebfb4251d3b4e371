import { readFileSync } from 'node:fs';
import spdx from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';

const engine = await openLicenseEngine(loadFromDisk);
const textOf = (id: string) => spdx[id]?.licenseText ?? '';

describe('identify', () => {
  it.each(['MIT', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MPL-2.0', 'GPL-3.0-only', 'Zlib', 'CERN-OHL-S-2.0'])(
    'knows the standard text of %s',
    async (id) => {
      expect(await engine.identify(textOf(id))).toMatchObject({
        expression: id,
        additions: [],
        removals: [],
      });
    },
  );

  it('shows an added paragraph where it stands in the file', async () => {
    const rider = 'The Software may not be used by any company that sells umbrellas.';
    const text = textOf('MIT').replace('The above copyright', `${rider}\n\nThe above copyright`);
    const found = await engine.identify(text);
    expect(found).toMatchObject({ verdict: 'modified', base: 'MIT', expression: null });
    expect(found.additions).toEqual([
      { text: rider, start: text.indexOf(rider), end: text.indexOf(rider) + rider.length },
    ]);
  });

  it('tells where missing words would stand', async () => {
    const text = textOf('MIT').replace(/distribute, sublicense,\s+and\/or sell\s+copies/, 'copies');
    const { removals } = await engine.identify(text);
    expect(removals).toEqual([
      { text: 'distribute sublicense and or sell', at: text.indexOf('copies of the Software') },
    ]);
  });

  it('takes years, holders, case and layout for nothing', async () => {
    const text = textOf('MIT').replace('<year> <copyright holders>', '2011-2026 Ann Example and others');
    const shouted = text.toUpperCase().replace(/\n/g, '\n > ');
    const [plain, other] = [await engine.identify(text), await engine.identify(shouted)];
    expect(plain.expression).toBe('MIT');
    expect(other.fingerprint).toBe(plain.fingerprint);
  });

  it('names no licence for what is none', async () => {
    expect(await engine.identify('Buy milk, bread and a newspaper.')).toMatchObject({
      verdict: 'custom',
      base: null,
      expression: null,
    });
    expect((await engine.identify('')).verdict).toBe('custom');
  });
});

it('rejects bytes that are no index', async () => {
  const broken = new Uint8Array(readFileSync(new URL(import.meta.url)));
  await expect(openLicenseEngine(async () => broken)).rejects.toThrow();
});

describe('words around a licence', () => {
  const mit = textOf('MIT');

  it('flags a condition in another script, wherever it stands', async () => {
    const russian =
      '\u041b\u044e\u0431\u0430\u044f \u043a\u043e\u043c\u043f\u0430\u043d\u0438\u044f \u043d\u0435 \u0438\u043c\u0435\u0435\u0442 \u043f\u0440\u0430\u0432\u0430 \u0438\u0441\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u044c \u044d\u0442\u043e\u0442 \u043a\u043e\u0434.';
    for (const text of [
      `${mit}\n\n${russian}`,
      mit.replace('Permission is', `${russian}\n\nPermission is`),
    ]) {
      const found = await engine.identify(text);
      expect(found).toMatchObject({ base: 'MIT', expression: null });
      expect(found.additions.map((addition) => addition.text)).toEqual([russian]);
    }
  });

  it('forgives a sentence that names the licence, and none that names another', async () => {
    const sentence = (name: string) =>
      `This project is licensed under the ${name} license, reproduced below.\n\n${mit}`;
    expect((await engine.identify(sentence('MIT'))).expression).toBe('MIT');
    expect((await engine.identify(sentence('GPL'))).expression).toBeNull();
  });

  it('reads a choice between two licences', async () => {
    const text = `Licensed under either of the following, at your option:\n\n${mit}\n\n${textOf('Apache-2.0')}`;
    expect((await engine.identify(text)).expression).toBe('MIT OR Apache-2.0');
  });

  it('forgives plain words in the instructions below the terms, and no word of terms there or in an optional part', async () => {
    const gpl = textOf('GPL-2.0-only');
    const changed = (id: string, from: string | RegExp, to: string) => {
      const text = textOf(id).replace(from, to);
      expect(text).not.toBe(textOf(id));
      return engine.identify(text);
    };
    expect(gpl).toContain('an idea of what it does');
    expect((await changed('GPL-2.0-only', 'an idea of', 'a brief idea of')).expression).toBe('GPL-2.0-only');
    expect((await changed('GPL-2.0-only', 'an idea of', 'a commercial idea of')).expression).toBeNull();
    expect((await changed('GPL-2.0-only', 'but WITHOUT ANY', 'but ANY')).expression).toBeNull();
    expect(
      (await changed('BSD-3-Clause-flex', 'you are not even bound', 'you are even bound')).expression,
    ).toBeNull();
  });

  it('calls a long text custom that shares words with a licence by chance', async () => {
    const page =
      'You may contact the operator of this service in writing, and we shall answer within the limits of our time. ';
    expect(await engine.identify(page.repeat(60))).toMatchObject({
      verdict: 'custom',
      base: null,
      similarity: 0,
    });
  });
});
