import { describe, expect, it } from 'vitest';
import { paxFields } from '../../../src/sources/tarball/pax.ts';
import { BrokenArchive, tarEntries } from '../../../src/sources/tarball/tar.ts';
import { endOfArchive, header, joined, longName, member, pax, tar } from '../../world/tar.ts';
import fc from '../same-cases.ts';

type Listed = { path: string; text: string };

/** Bytes as a stream, in pieces of `size`. */
function stream(bytes: Uint8Array<ArrayBuffer>, size = 700): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

/** The regular files of an archive with their text. */
async function list(bytes: Uint8Array<ArrayBuffer>, size?: number): Promise<Listed[]> {
  const files: Listed[] = [];
  for await (const entry of tarEntries(stream(bytes, size))) {
    if (!entry.isFile) continue;
    files.push({ path: entry.path, text: new TextDecoder().decode(await entry.read(1000)) });
  }
  return files;
}

const FILE = { path: 'package/LICENSE', content: 'words' };
const LISTED = { path: 'package/LICENSE', text: 'words' };
const member1 = () => member({ path: FILE.path }, FILE.content);

describe('an honest archive', () => {
  it.each([1, 100, 512, 100_000])('is read in pieces of %i bytes', async (size) => {
    const files = [
      FILE,
      { path: 'package/empty', content: '' },
      { path: 'package/b', content: 'x'.repeat(513) },
    ];
    expect(await list(tar(files), size)).toEqual([
      LISTED,
      { path: 'package/empty', text: '' },
      { path: 'package/b', text: 'x'.repeat(513) },
    ]);
  });

  it('need not be read: bodies are passed over', async () => {
    const paths: string[] = [];
    for await (const entry of tarEntries(stream(tar([{ path: 'a', content: 'x'.repeat(5000) }, FILE])))) {
      paths.push(entry.path);
    }
    expect(paths).toEqual(['a', 'package/LICENSE']);
  });

  it('may give only the beginning of a body', async () => {
    const texts: string[] = [];
    for await (const entry of tarEntries(stream(tar([{ path: 'a', content: 'abcdef' }, FILE])))) {
      texts.push(new TextDecoder().decode(await entry.read(3)));
    }
    expect(texts).toEqual(['abc', 'wor']);
  });

  it('may end without its zero blocks, right behind a member', async () => {
    expect(await list(member1())).toEqual([LISTED]);
  });

  it('may have one zero block between members, and anything after two', async () => {
    const zero = new Uint8Array(512);
    expect(await list(joined([member1(), zero, member1(), endOfArchive(), member1()]))).toEqual([
      LISTED,
      LISTED,
    ]);
    const junk = new Uint8Array(900).fill(7);
    expect(await list(joined([member1(), endOfArchive(), junk]))).toEqual([LISTED]);
  });

  it('may be empty', async () => {
    expect(await list(endOfArchive())).toEqual([]);
    expect(await list(new Uint8Array(0))).toEqual([]);
  });
});

describe('names', () => {
  const name = async (...parts: Uint8Array[]) => {
    const [file] = await list(joined([...parts, member1(), endOfArchive()]));
    return file?.path;
  };

  it('come from the prefix of ustar too, but not from what GNU has there', async () => {
    expect(await name(member({ path: 'b', prefix: 'a' }))).toBe('a/b');
    expect(await name(member({ path: 'b', prefix: '123', magic: 'ustar  \0' }))).toBe('b');
  });

  it('come from GNU long names and pax records, for the next member only', async () => {
    const long = `package/${'x'.repeat(300)}`;
    expect(await name(longName(long))).toBe(long);
    expect(await name(pax({ path: 'päckage/LICENSE', mtime: '1' }))).toBe('päckage/LICENSE');
    const files = await list(joined([pax({ path: 'a' }), member1(), member1(), endOfArchive()]));
    expect(files.map(({ path }) => path)).toEqual(['a', FILE.path]);
  });

  it('may be given to all by a global header, and taken back by a member of its own', async () => {
    const archive = joined([
      pax({ path: 'all' }, 'g'),
      member1(),
      pax({ path: 'one' }),
      member1(),
      endOfArchive(),
    ]);
    expect((await list(archive)).map(({ path }) => path)).toEqual(['all', 'one']);
  });

  it('end at a NUL', async () => {
    expect(await name(longName('package/a\0b'))).toBe('package/a');
  });

  it('of links are not mistaken for files', async () => {
    for (const type of ['1', '2', '3', '4', '5', '6']) {
      const link = header({ path: 'package/LICENSE', type, size: 4000, linkTo: '/etc/passwd' });
      expect(await list(joined([link, member1(), endOfArchive()]))).toEqual([LISTED]);
    }
  });

  it('of links may be long', async () => {
    const parts = [member({ path: '././@LongLink', type: 'K' }, 'x'.repeat(600)), member1(), endOfArchive()];
    expect(await list(joined(parts))).toEqual([LISTED]);
  });

  it('that end in a slash are directories, as before POSIX', async () => {
    const old = header({ path: 'package/', type: '\0', magic: '', size: 0 });
    expect(await list(joined([old, member1(), endOfArchive()]))).toEqual([LISTED]);
  });
});

describe('sizes', () => {
  it('may be base-256', async () => {
    const rawSize = new Uint8Array([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
    const archive = joined([member({ path: FILE.path, rawSize }, 'words'), endOfArchive()]);
    expect(await list(archive)).toEqual([LISTED]);
  });

  it('come from pax records first', async () => {
    const archive = joined([
      pax({ size: '5' }),
      member({ path: FILE.path, size: 0 }, 'words'),
      endOfArchive(),
    ]);
    expect(await list(archive)).toEqual([LISTED]);
  });

  it('are marked as another thing for sparse files', async () => {
    const sparse: boolean[] = [];
    const archive = joined([pax({ 'GNU.sparse.major': '1' }), member1(), member1(), endOfArchive()]);
    for await (const entry of tarEntries(stream(archive))) sparse.push(entry.sparse);
    expect(sparse).toEqual([true, false]);
  });

  it('of old sparse files are found behind their further headers', async () => {
    const block = header({ path: 'package/LICENSE', type: 'S', size: 5, magic: 'ustar  \0' });
    block[482] = 1;
    block.fill(0x20, 148, 156);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    const body = new Uint8Array(512);
    const archive = joined([block, new Uint8Array(512), body, member1(), endOfArchive()]);
    expect(await list(archive)).toEqual([LISTED]);
  });
});

describe('a broken archive', () => {
  const broken: [string, Uint8Array[]][] = [
    ['whose body is cut short', [member1().slice(0, 700)]],
    ['whose header is cut short', [member1(), member1().slice(0, 300)]],
    ['that is no archive', [new Uint8Array(2000).fill(0x41)]],
    ['with a wrong checksum', [member({ path: 'a', checksum: 1 }), endOfArchive()]],
    ['with a size that reaches beyond it', [header({ path: 'a', size: 1e6 }), member1(), endOfArchive()]],
    ['with a size of letters', [header({ path: 'a', rawSize: 'five bytes  ' }), endOfArchive()]],
    ['with a size beyond all numbers', [header({ path: 'a', rawSize: new Uint8Array(12).fill(0x80) })]],
    ['with a negative size', [header({ path: 'a', rawSize: new Uint8Array(12).fill(0xff) })]],
    ['with a pax size of letters', [pax({ size: 'five' }), member1(), endOfArchive()]],
    [
      'with a pax record that lies about its length',
      [member({ path: 'p', type: 'x' }, '99 path=a\n'), member1()],
    ],
    ['with a pax record of no length', [member({ path: 'p', type: 'x' }, '0 path=a\n'), member1()]],
    ['with a pax record of no value', [member({ path: 'p', type: 'x' }, '8 path\n\n'), member1()]],
    ['with a huge pax header', [header({ path: 'p', type: 'x', size: 2e6 }), new Uint8Array(2_000_384)]],
    [
      'with a long name that is cut short',
      [header({ path: 'p', type: 'L', size: 600 }), new Uint8Array(100)],
    ],
  ];

  it.each(broken)('%s is told as such', async (_what, parts) => {
    await expect(list(joined(parts))).rejects.toThrow(BrokenArchive);
  });
});

it('takes any bytes: it ends, or says that they are no archive', async () => {
  const block = fc.oneof(
    fc.uint8Array({ minLength: 512, maxLength: 512 }),
    fc.constant(new Uint8Array(512)),
    fc
      .record({
        path: fc.string({ maxLength: 60 }),
        type: fc.constantFrom('0', '\0', '1', '2', '5', '7', 'x', 'g', 'L', 'K', 'S', 'Z'),
        size: fc.nat(2000),
        rawSize: fc.option(fc.uint8Array({ minLength: 12, maxLength: 12 }), { nil: undefined }),
      })
      .map(({ rawSize, ...fields }) => header({ ...fields, ...(rawSize && { rawSize }) })),
    fc.string({ maxLength: 30 }).map((path) => pax({ path })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { maxLength: 8 }),
      fc.integer({ min: 1, max: 600 }),
      async (blocks, size) => {
        const outcome = await list(joined(blocks), size).catch((error: unknown) => error);
        expect(Array.isArray(outcome) || outcome instanceof BrokenArchive).toBe(true);
      },
    ),
    { numRuns: 600 },
  );
}, 30_000);

it('gives back what was written, whatever the names and sizes', async () => {
  const file = fc.record({
    path: fc.stringMatching(/^[a-z]{1,20}(\/[a-zA-Z.-]{1,30}){1,2}$/),
    content: fc.string({ maxLength: 900 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 6 }), async (files) => {
      const listed = await list(tar(files));
      expect(listed.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
      const texts = files.map(({ content }) => new TextDecoder().decode(new TextEncoder().encode(content)));
      expect(listed.map(({ text }) => text)).toEqual(texts.map((text) => firstBytes(text)));
    }),
    { numRuns: 100 },
  );
}, 30_000);

/** As much of a text as `list` reads. */
function firstBytes(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text).slice(0, 1000));
}

it('refuses an extended header that goes on without a space, as `9 a=b\\n` and more would', async () => {
  const records = new TextEncoder().encode('8 a=bcd\n=');
  expect(paxFields(records)).toBe(null);
});
