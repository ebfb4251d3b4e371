import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildLicenseIndex } from '../../../tools/license-index/build.ts';

it.each(Object.entries(buildLicenseIndex()))(
  '%s is what `npm run license-index` writes',
  (place, content) => {
    const written = readFileSync(new URL(`../../../${place}`, import.meta.url));
    expect(Buffer.compare(written, Buffer.from(content)), `stale: run npm run license-index`).toBe(0);
  },
);
