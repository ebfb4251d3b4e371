import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../node_modules/spdx-license-list/licenses');

/** SPDX's text of a licence as `spdx-license-list` ships it, under a copyright line of somebody's. */
export function standard(id: string, whose = 'Copyright (c) 2015 The Example Authors'): string {
  const file: unknown = JSON.parse(readFileSync(resolve(folder, `${id}.json`), 'utf8'));
  const text: unknown = typeof file === 'object' && file !== null && Reflect.get(file, 'licenseText');
  if (typeof text !== 'string') throw new Error(`no text of ${id}`);
  return `${whose}\n\n${text}`;
}

/** What BUSL-1.1 leaves open. */
export type Parameters = { work: string; grant?: string; date: string; later?: string };

/** BUSL-1.1 as it is used: its parameters, then the text. */
export function busl({ work, grant = 'None', date, later = 'MPL 2.0' }: Parameters): string {
  return `Parameters

Licensor:             Example, Inc.
Licensed Work:        ${work}
Additional Use Grant: ${grant}
Change Date:          ${date}
Change License:       ${later}

${standard('BUSL-1.1', '')}`;
}
