import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLicenseIndex } from './build.ts';

for (const [place, content] of Object.entries(buildLicenseIndex())) {
  const file = fileURLToPath(new URL(`../../${place}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
