import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const MAIN = path.resolve(import.meta.dirname, '../../../tools/fineprint/main.ts');
const LICENSE = path.resolve(import.meta.dirname, '../../../LICENSE');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fineprint-terminal-'));
});

function fineprint(words: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('help tells of every command, and a wrong call what was expected', () => {
  const help = fineprint(['help']);
  expect(help.status).toBe(0);
  for (const name of ['identify', 'declared', 'history', 'verdict'])
    expect(help.stdout).toContain(`\n${name} `);
  for (const words of [
    [],
    ['lisence'],
    ['identify'],
    ['identify', '--bogus'],
    ['verdict', 'npm:a', '--preset', 'x'],
    ['history', 'lerna'],
    ['verdict', 'npm:a', '--fail-on', 'fine'],
  ]) {
    const wrong = fineprint(words);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('usage: ');
    expect(wrong.stdout).toBe('');
  }
}, 30_000);

test('identify shows the words that differ, of a file or of standard input', () => {
  const changed = path.join(folder, 'COPYING');
  const text =
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is ' +
    'hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n\n' +
    'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL ' +
    'IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, ' +
    'INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN ' +
    'AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR ' +
    'PERFORMANCE OF THIS SOFTWARE.';
  writeFileSync(changed, text.replace('any purpose', 'any peaceful purpose'));
  const found = fineprint(['identify', changed, '-'], text);
  expect(found.status).toBe(0);
  expect(found.stdout).toMatch(/^modified {4}ISC .*\n {4}\+ peaceful\n/);
  expect(found.stdout).toMatch(/^equivalent {2}ISC .* -$|^exact {7}ISC .* -$/m);
});

test('a file that cannot be read fails the command, after the others', () => {
  const found = fineprint(['identify', path.join(folder, 'nothing'), LICENSE]);
  expect(found.status).toBe(1);
  expect(found.stderr).toContain('nothing: ENOENT');
  expect(found.stdout).toContain('MIT');
});

test('a file that is no text fails the command', () => {
  const binary = path.join(folder, 'binary');
  writeFileSync(binary, Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
  expect(fineprint(['identify', binary])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `${binary}: this is no text\n`,
  });
  const wide = path.join(folder, 'wide');
  writeFileSync(wide, Buffer.from('\uFEFFLicensed under MIT', 'utf16le'));
  expect(fineprint(['identify', wide]).status).toBe(0);
});

test('a verdict fails a check where it is asked to, and where the package is not there', () => {
  const packuments = path.join(folder, 'packuments');
  mkdirSync(packuments);
  const document = {
    name: 'grown',
    'dist-tags': { latest: '1.0.0' },
    time: {},
    versions: { '1.0.0': { name: 'grown', version: '1.0.0', license: 'AGPL-3.0-only' } },
  };
  writeFileSync(path.join(packuments, 'grown.json'), JSON.stringify(document));
  const call = ['verdict', 'npm:grown', '--from', folder];
  expect(fineprint(call).status).toBe(0);
  expect(fineprint([...call, '--fail-on', 'notice'])).toMatchObject({
    status: 1,
    stderr: 'npm:grown: notice\n',
  });
  for (const subject of ['npm:gone', 'npm:grown@9.9.9'])
    expect(fineprint(['verdict', subject, '--from', folder])).toMatchObject({
      status: 1,
      stderr: `${subject}: not found\n`,
    });
});

test('a policy file with a mistake judges nothing', () => {
  const policy = path.join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify({ version: 1, categories: { permissive: 'loud' } }));
  const found = fineprint([
    'verdict',
    'npm:grown',
    '--policy',
    policy,
    '--fail-on',
    'alert',
    '--from',
    folder,
  ]);
  expect(found).toMatchObject({ status: 1, stdout: '' });
  expect(found.stderr).toContain(`${policy}: "categories.permissive"`);
});
