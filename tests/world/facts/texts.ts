import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The standard text of a licence, with holder and year filled in.
 * @param id SPDX id
 */
export function spdxText(id: string, holder: string, year: string): string {
  const { licenseText }: { licenseText: string } = require(`spdx-license-list/licenses/${id}.json`);
  return licenseText
    .replace(/<year>/, year)
    .replace(/<(?:copyright holders|owner|copyright holder|name of author)>/, holder);
}

/** A text that is kept beside this file; `texts/README.md` names the source of each. */
export function keptText(name: string): string {
  return readFileSync(new URL(`./texts/${name}.txt`, import.meta.url), 'utf8');
}
