import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tarballTexts } from '../../../src/sources/tarball/tarball-texts.ts';
import { endOfArchive, gzip, joined, member, tar, tarball } from '../../world/tar.ts';
import fc from '../same-cases.ts';
import { bytes, fakeNet, REGISTRY_URL, slowly } from './fake-net.ts';

const TARBALL = `${REGISTRY_URL}w/-/w-1.0.0.tgz`;

/** What is made of these bytes as an answer of the registry. */
async function read(body: Uint8Array<ArrayBuffer>, pieces = 100_000) {
  const { http } = fakeNet({ [TARBALL]: () => slowly(body, pieces) });
  const answer = await http.get({ url: TARBALL, accept: '*/*', maxBytes: 5_000_000 }, tarballTexts);
  if (!answer.ok) return answer.code;
  return answer.unchanged ? 'unchanged' : answer.value;
}

/** The texts of one archive by path. */
async function texts(files: { path: string; content: string | Uint8Array }[]) {
  const found = await read(tarball(files));
  return typeof found === 'string'
    ? found
    : Object.fromEntries(found.files.map(({ path, text }) => [path, text]));
}

const LICENSE = { path: 'package/LICENSE', content: 'words' };
const WORDS = { files: [{ path: 'LICENSE', text: 'words' }], cut: [], unread: [] };

describe('which files', () => {
  it.each(['package', 'widget-1.0.0', 'node', './package', 'package/.'])(
    'are at the root below %s',
    async (root) => {
      expect(await texts([{ path: `${root}/LICENSE`, content: 'words' }])).toEqual({ LICENSE: 'words' });
    },
  );

  it.each([
    'LICENSE',
    'package/lib/LICENSE',
    '/package/LICENSE',
    '../LICENSE',
    'package/../LICENSE',
    '../package/LICENSE',
    'package\\LICENSE',
    'package/..',
  ])('are not at the root as %s', async (path) => {
    expect(await texts([{ path, content: 'words' }])).toEqual({});
  });

  it('the last of the same path counts, as it does when unpacked', async () => {
    expect(await texts([LICENSE, { path: 'package/LICENSE', content: 'other words' }])).toEqual({
      LICENSE: 'other words',
    });
  });

  it('come last in the archive too', async () => {
    const rest = Array.from({ length: 300 }, (_, index) => ({
      path: `package/${index}.js`,
      content: 'x'.repeat(999),
    }));
    expect(await texts([...rest, { path: 'package/readme.md', content: '' }, LICENSE])).toEqual({
      LICENSE: 'words',
    });
  });

  it('a link is none of them', async () => {
    const link = member({ path: 'package/LICENSE', type: '2', linkTo: '../../secret' });
    expect(await read(gzip(joined([link, endOfArchive()])))).toEqual({ files: [], cut: [], unread: [] });
  });

  it('are no more than forty', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      path: `package/LICENSE-${index}`,
      content: 'x',
    }));
    const found = await read(tarball(many));
    expect(found).toHaveProperty('files.length', 40);
  });
});

describe('how they are decoded', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Möbius ©')],
    ['UTF-8 with a mark', joined([new Uint8Array([0xef, 0xbb, 0xbf]), new TextEncoder().encode('Möbius ©')])],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, ...Buffer.from('Möbius ©', 'utf16le')])],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, ...Buffer.from('Möbius ©', 'utf16le').swap16()])],
    ['Latin-1', new Uint8Array(Buffer.from('Möbius ©', 'latin1'))],
  ])('from %s', async (_form, content) => {
    expect(await texts([{ path: 'package/LICENSE', content }])).toEqual({ LICENSE: 'Möbius ©' });
  });
});

describe('bounds', () => {
  it('a text beyond 1 MB is cut, between characters, and said to be', async () => {
    const found = await read(tarball([{ path: 'package/LICENSE', content: `x${'ö'.repeat(700_000)}` }]));
    expect(found).toMatchObject({ cut: ['LICENSE'] });
    const text = typeof found === 'string' ? '' : (found.files[0]?.text ?? '');
    expect(text).toBe(`x${'ö'.repeat(499_999)}`);
  });

  it('all texts together are bounded too', async () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      path: `package/LICENSE-${index}`,
      content: 'x'.repeat(900_000),
    }));
    const found = await read(tarball(many));
    const total = typeof found === 'string' ? 0 : found.files.reduce((sum, { text }) => sum + text.length, 0);
    expect(total).toBe(4_000_000);
    expect(found).toHaveProperty('cut.length', 4);
  });

  it('an archive that unpacks to far more than it should is too large', async () => {
    const bomb = gzip(joined([member({ path: 'package/a' }, new Uint8Array(100_000_000)), endOfArchive()]));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read(bomb)).toBe('too-large');
  });
});

describe('an archive that is not as it should be', () => {
  const whole = tarball([LICENSE]);
  const noise = new Uint8Array(randomBytes(3000));
  const long = tarball([LICENSE, { path: 'package/a', content: new Uint8Array(randomBytes(50_000)) }]);

  it('may have junk behind its end', async () => {
    expect(await read(joined([whole, noise]))).toEqual(WORDS);
    expect(await read(joined([whole, new Uint8Array(3000)]))).toEqual(WORDS);
  });

  it('may have a second gzip member behind its end', async () => {
    expect(await read(joined([whole, tarball([{ path: 'package/LICENSE', content: 'other' }])]))).toEqual(
      WORDS,
    );
  });

  it.each([
    ['cut short', long.slice(0, 30_000)],
    ['cut short within its last bytes', long.slice(0, -12)],
    ['no gzip', tar([LICENSE])],
    ['empty', new Uint8Array(0)],
    ['a page', new TextEncoder().encode('<html>Sign in</html>')],
    ['gzip of something else', gzip(new TextEncoder().encode('words '.repeat(500)))],
    [
      'damaged in the middle',
      long.map((byte, index) => (index > 25_000 && index < 25_100 ? byte ^ 0xff : byte)),
    ],
  ])('is a bad answer where it is %s', async (_what, body) => {
    expect(await read(body, 1000)).toBe('bad-answer');
  });

  it('is a bad answer where the connection breaks', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(long.slice(0, 20_000));
        controller.error(new TypeError('terminated'));
      },
    });
    const { http } = fakeNet({ [TARBALL]: () => new Response(body) });
    const answer = await http.get({ url: TARBALL, accept: '*/*', maxBytes: 5_000_000 }, tarballTexts);
    expect(answer).toEqual({ ok: false, code: 'bad-answer' });
  });

  it('is a bad answer where its length was said wrongly by the archive, however the pieces fall', async () => {
    const archive = gzip(
      joined([member({ path: 'package/LICENSE' }, 'words'), member({ path: 'b' }, 'x').slice(0, 513)]),
    );
    for (const size of [1, 7, 4096]) expect(await read(archive, size)).toBe('bad-answer');
    const { http } = fakeNet({ [TARBALL]: () => bytes(archive) });
    const answer = await http.get({ url: TARBALL, accept: '*/*', maxBytes: 5_000_000 }, tarballTexts);
    expect(answer).toEqual({ ok: false, code: 'bad-answer' });
  });
});

it('takes any damage: it gives texts or says that the archive is bad, and ends', async () => {
  const good = tarball([LICENSE, { path: 'package/a', content: 'function a() {}\n'.repeat(200) }]);
  const damage = fc.record({ at: fc.nat(good.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(damage, { maxLength: 3 }),
      fc.integer({ min: 0, max: good.length }),
      fc.uint8Array({ maxLength: 50 }),
      fc.integer({ min: 1, max: 500 }),
      async (damages, length, tail, pieces) => {
        const bad = joined([good.slice(0, length), tail]);
        for (const { at, by } of damages) if (at < bad.length) bad[at] = (bad[at] ?? 0) ^ by;
        const found = await read(bad, pieces);
        if (typeof found === 'string') expect(['bad-answer', 'too-large']).toContain(found);
        else expect(found.files.every(({ text }) => typeof text === 'string')).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);
