import { equal, ok } from 'node:assert/strict';
import { validMessage } from '../../../src/background/validate.ts';
import { repositoryAddress } from '../../../src/sources/github/address.ts';
import { touchesInFeed } from '../../../src/sources/github/touches.ts';
import { packagePath } from '../../../src/sources/registry/package-name.ts';
import { packageRecord } from '../../../src/sources/registry/package-record.ts';
import { repositoryClaim } from '../../../src/sources/registry/repository-claim.ts';
import { paxFields } from '../../../src/sources/tarball/pax.ts';
import { tarballTexts } from '../../../src/sources/tarball/tarball-texts.ts';
import { gzip, longName, member, pax, tar } from '../../world/tar.ts';
import fc from '../same-cases.ts';
import { oddJson, oddText } from './arbitraries.ts';
import type { Property } from './property.ts';

const BASE = 'https://registry.example/';

const name = fc.oneof(
  fc.constantFrom(
    'package/LICENSE',
    'LICENSE',
    '/etc/LICENSE',
    '../LICENSE',
    'package/../LICENSE',
    'package/a/LICENSE',
  ),
  oddText,
);

/** Members that lie about their names, sizes and kinds. */
const lyingMember = fc
  .record({
    path: name,
    type: fc.constantFrom('0', '1', '2', '5', '7', 'S', 'x', 'g', 'L', 'K', '\0', 'Z'),
    rawSize: fc.oneof(
      fc.constantFrom('00000000005 ', '77777777777 ', '           \0', 'not a number', '-0000000001 '),
      fc.uint8Array({ minLength: 12, maxLength: 12 }),
    ),
    honest: fc.boolean(),
    content: oddText,
  })
  .map(({ path, type, rawSize, honest, content }) =>
    member({ path: path.slice(0, 90), type, ...(honest ? {} : { rawSize }) }, content),
  );

const lyingArchive = fc
  .tuple(
    fc.array(
      fc.oneof(
        lyingMember,
        name.map(longName),
        name.map((path) => pax({ path })),
        oddText.map((size) => pax({ size })),
      ),
      { maxLength: 5 },
    ),
    fc.uint8Array({ maxLength: 600 }),
  )
  .map(([members, junk]) =>
    Buffer.concat([tar([{ path: 'package/LICENSE', content: 'MIT' }]).subarray(0, 1024), ...members, junk]),
  );

function bodyOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** What is promised of what servers and pages send. */
export const WIRE_PROPERTIES: readonly Property[] = [
  {
    name: 'a registry document is reduced to well-formed plain values, or refused',
    share: 5,
    of: fc.property(oddJson, fc.boolean(), (json, isNamed) => {
      const document =
        isNamed && typeof json === 'object' && json !== null ? { ...json, name: 'x' } : { json };
      const found = packageRecord(document, 'x');
      equal(Object.keys(Object.prototype).length, 0);
      if (!found.ok) return;
      const text = JSON.stringify(found.value);
      ok(text.isWellFormed() && !text.includes('"__proto__":'));
    }),
  },
  {
    name: 'a package name leads to one document of the registry, or nowhere',
    share: 5,
    of: fc.property(oddText, (text) => {
      const path = packagePath(text);
      if (path === null) return;
      const url = new URL(BASE + path);
      equal(url.origin + url.search + url.hash, 'https://registry.example');
      equal(url.pathname.split('/').length, 2);
      ok(url.pathname.length > 1);
    }),
  },
  {
    name: 'a repository field leads into one repository of GitHub, or nowhere',
    share: 5,
    of: fc.property(fc.oneof(oddText, oddJson), fc.oneof(oddText, fc.constant('HEAD')), (field, ref) => {
      const claim = repositoryClaim(field);
      if (claim === null) return;
      const { owner, repo, directory = 'x' } = claim;
      const address = repositoryAddress('site', { owner, repo }, ['tree', ref, directory]);
      if (address === null) return;
      const url = new URL(address);
      equal(url.origin + url.search + url.hash, 'https://github.com');
      ok(url.pathname.startsWith(`/${owner}/${repo}/tree/`), url.pathname);
    }),
  },
  {
    name: 'an archive that lies gives licence files of its root, or fails',
    share: 3,
    of: fc.asyncProperty(lyingArchive, async (bytes) => {
      const read = tarballTexts.read(bodyOf(gzip(bytes))).catch(() => null);
      const found = await read;
      if (!found?.ok) return;
      for (const { path, text } of found.value.files) {
        ok(!/[/\\\0]/.test(path) && path !== '..' && text.isWellFormed(), path);
      }
    }),
  },
  {
    name: 'bytes that are no gzip stream fail cleanly',
    share: 2,
    of: fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(40), async (junk, kept) => {
      const start = gzip(tar([{ path: 'package/LICENSE', content: 'MIT' }])).subarray(0, kept);
      const found = await tarballTexts.read(bodyOf(new Uint8Array([...start, ...junk]))).catch(() => null);
      ok(!found?.ok);
    }),
  },
  {
    name: 'extended headers are read or refused',
    share: 3,
    of: fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        oddText.map((text) => new TextEncoder().encode(`${text.length} path=${text}\n`)),
      ),
      (bytes) => {
        const fields = paxFields(new Uint8Array(bytes));
        ok(fields === null || fields.size === undefined || Number.isSafeInteger(fields.size));
      },
    ),
  },
  {
    name: 'a feed gives whole commits',
    share: 2,
    of: fc.property(fc.array(oddText, { maxLength: 4 }), (parts) => {
      for (const { commit } of touchesInFeed(parts.join('<entry><id>tag:github.com,2008:Grit::Commit/')))
        ok(/^[\da-f]{40}$/.test(commit));
    }),
  },
  {
    name: 'a message is whole or none',
    share: 4,
    of: fc.property(
      oddJson,
      fc.constantFrom(
        'label',
        'story',
        'accept',
        'setPolicy',
        'pause',
        'settings',
        'pageFetch',
        'token',
        'x',
      ),
      (fields, called) => {
        const value: unknown =
          typeof fields === 'object' && fields !== null && !Array.isArray(fields)
            ? { ...fields, name: called }
            : fields;
        const message = validMessage(value);
        if (message !== null) equal(message.name, called);
      },
    ),
  },
];
