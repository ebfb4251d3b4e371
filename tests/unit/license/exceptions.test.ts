import { readFileSync } from 'node:fs';
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import spdx from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { exceptionTexts } from '../../../tools/license-index/extra-texts.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { noticeOf } from './gnu-notice.ts';

const engine = await openLicenseEngine(loadFromDisk);

/** What an exception is written for, by its own words; the others stand beside version 2 of the GPL. */
const BASES: [string, RegExp][] = [
  ['Apache-2.0', /^LLVM/],
  ['MIT', /^fmt/],
  ['CPL-1.0', /^LZMA/],
  ['QPL-1.0-INRIA-2004', /^QPL/],
  ['CC-BY-SA-3.0', /^GNOME/],
  ['CC-BY-SA-4.0', /^KiCad/],
  ['AGPL-3.0-only', /^PS-or-PDF/],
  ['LGPL-2.0-only', /^(?:FLTK|WxWindows)/],
  ['LGPL-2.1-only', /^(?:LLGPL|Qwt|OCaml|OCCT|Qt-LGPL|GCC-exception-2.0-note)/],
  ['LGPL-3.0-only', /^LGPL-3/],
  ['GPL-3.0-only', /3\.[01]$|^GPL-3|^Qt-GPL|^Texinfo/],
];
/** A sentence of our own that restricts. */
const RIDER = 'You may not use this software in any product that competes with Example Corporation.';

function baseOf(id: string): string {
  return BASES.find(([, written]) => written.test(id))?.[0] ?? 'GPL-2.0-only';
}

const EXCEPTIONS = exceptionTexts().map(({ id, text }): [string, { base: string; text: string }] => [
  id,
  { base: baseOf(id), text: text.replaceAll('[any name]', 'Blue Widget') },
]);

function licenseText(id: string): string {
  return spdx[id]?.licenseText ?? '';
}

describe.each(EXCEPTIONS)('%s', (id, { base, text }) => {
  const license = licenseText(base);
  const granted = `${base} WITH ${id}`;

  it('is known before and after its licence', async () => {
    for (const file of [
      `${license}\n\n${text}`,
      `${text}\n\n${license}`,
      `${license}\n\n-----\n\n${text}\n`,
    ]) {
      const found = await engine.identify(file);
      expect([found.verdict, found.expression]).toEqual([
        expect.stringMatching(/^(?:exact|equivalent)$/),
        granted,
      ]);
    }
  });

  it('is told with a sentence that was added beside it', async () => {
    for (const file of [`${license}\n\n${text}\n\n${RIDER}`, `${license}\n\n${RIDER}\n\n${text}`]) {
      const found = await engine.identify(file);
      expect([found.verdict, found.base, found.expression]).toEqual(['modified', granted, null]);
      expect(found.additions.map((addition) => addition.text).join(' ')).toContain('competes with Example');
    }
  });

  it('is told with a sentence that was added in it', async () => {
    const middle = text.indexOf('. ', text.length / 2) + 2 || text.length;
    const file = `${license}\n\n${text.slice(0, middle)} ${RIDER} ${text.slice(middle)}`;
    const found = await engine.identify(file);
    expect([found.verdict, found.expression]).toEqual(['modified', null]);
    expect(found.base).toContain(base);
    expect(found.additions.map((addition) => addition.text).join(' ')).toContain('competes with Example');
  });
});

const GPL_2_NOTICE = noticeOf('GPL-2.0-only', 'USA.');
const GPL_3_NOTICE = noticeOf('GPL-3.0-only', 'licenses/>.');

function exceptionText(id: string): string {
  return EXCEPTIONS.find(([other]) => other === id)?.[1].text ?? '';
}

describe('as files carry it', () => {
  it.each(['Libtool-exception', 'Autoconf-exception-generic', 'GNAT-exception', 'mif-exception'])(
    '%s stands in a comment below the notice of the GPL',
    async (id) => {
      const comment = `${GPL_2_NOTICE}\n\n${exceptionText(id)}`.replace(/^/gm, '# ');
      expect((await engine.identify(comment)).expression).toBe(`GPL-2.0-or-later WITH ${id}`);
    },
  );

  it.each(['Jane Roe', 'the Purple Package developers', 'Example GmbH & Co. KG'])(
    'is granted by another holder: %s',
    async (holder) => {
      const text = exceptionText('openvpn-openssl-exception').replace('Blue Widget', holder);
      const found = await engine.identify(`${GPL_2_NOTICE}\n\n${text}`);
      expect(found.expression).toBe('GPL-2.0-or-later WITH openvpn-openssl-exception');
    },
  );

  it.each(['GPL-3.0-linking-exception', 'GPL-3.0-linking-source-exception'])(
    '%s names another library',
    async (id) => {
      const names = ['Frobnicate', 'the Frobnicate License 1.0', 'the authors of Quux', 'Frobnicate'];
      const text = exceptionText(id).replaceAll('Blue Widget', () => names.shift() ?? 'Frobnicate');
      const found = await engine.identify(`${GPL_3_NOTICE}\n\n${text}`);
      expect(found.expression).toBe(`GPL-3.0-or-later WITH ${id}`);
    },
  );

  it.each([
    ['openvpn-openssl-exception', 'Blue Widget gives', 'the copyright holders give'],
    ['GPL-3.0-linking-exception', 'Blue Widget\\s+grants', 'the licensors of this Program grant'],
    ['GPL-3.0-linking-exception', '^Additional permission.*', ''],
    ['GStreamer-exception-2008', 'The Blue Widget hereby grant', 'This project hereby grants'],
    ['fmt-exception', '^---.*', ''],
  ])('%s has another wording that its list allows: %s -> %s', async (id, from, to) => {
    const text = exceptionText(id);
    const other = text.replace(new RegExp(from), to);
    expect(other).not.toBe(text);
    expect((await engine.identify(`${licenseText(baseOf(id))}\n\n${other}`)).expression).toBe(
      `${baseOf(id)} WITH ${id}`,
    );
  });

  it('is told with a word of terms changed', async () => {
    const text = exceptionText('Classpath-exception-2.0').replace(
      'give you permission',
      'refuse you permission',
    );
    expect((await engine.identify(`${licenseText('GPL-2.0-only')}\n\n${text}`)).verdict).toBe('modified');
  });
});

it('states for every SPDX exception where its text is from, or that it is missing', () => {
  const page = readFileSync(new URL('../../../docs/exceptions.md', import.meta.url), 'utf8');
  const [present = '', missing = ''] = page.split('## Missing');
  const rowsOf = (part: string): string[] =>
    [...part.matchAll(/^\| ([\w.-]+) \|/gm)].map(([, id = '']) => id);
  const known = EXCEPTIONS.map(([id]) => id);
  expect(
    rowsOf(present)
      .filter((id) => id !== 'exception')
      .sort(),
  ).toEqual([...known].sort());
  expect(
    rowsOf(missing)
      .filter((id) => id !== 'exception')
      .sort(),
  ).toEqual(exceptionIds.filter((id) => !known.includes(id)).sort());
});
