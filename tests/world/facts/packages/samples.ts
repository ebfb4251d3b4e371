import { spdxText } from '../texts.ts';
import type { PackageFacts, VersionFacts } from '../types.ts';

const HOLDER = 'Sample Authors';
const TIME = '2022-03-01T12:00:00.000Z';

/** Invented packages with one version, one for each thing that a page may have to say. */
export const samples: PackageFacts[] = [
  sample('sample-permissive', { license: 'ISC', files: textOf('ISC') }),
  sample('sample-gpl', { license: 'GPL-3.0-only', files: textOf('GPL-3.0-only') }),
  sample('sample-mpl', { license: 'MPL-2.0', files: textOf('MPL-2.0') }),
  sample('sample-busl', { license: 'BUSL-1.1', files: { LICENSE: granted() } }),
  sample('sample-elastic', { license: 'Elastic-2.0', files: textOf('Elastic-2.0') }),
  sample('sample-unlicensed', { license: 'UNLICENSED' }),
  sample('sample-no-field', { files: { 'index.js': '' } }),
  sample('sample-deprecated', { license: 'MIT', files: textOf('MIT'), deprecated: 'Use something newer.' }),
  sample('@sample/scoped', { license: 'MIT', files: textOf('MIT') }),
  sample('sample-mismatch', { license: 'MIT', files: textOf('GPL-3.0-only') }),
  sample('sample-huge', { license: 'MIT', files: textOf('MIT'), filledTo: 50_000_000 }),
  sample('sample-cut-short', { license: 'MIT', files: textOf('Apache-2.0'), cutShort: true }),
];

function sample(name: string, one: Omit<VersionFacts, 'version' | 'time'>): PackageFacts {
  const version = { version: '1.0.0', time: TIME, ...one };
  return {
    name,
    description: `An invented package: ${name}`,
    tags: { latest: '1.0.0' },
    versions: [version],
  };
}

function textOf(id: string): Record<string, string> {
  return { LICENSE: spdxText(id, HOLDER, '2022') };
}

/** BUSL-1.1 as it is granted: its form filled in above its terms. */
function granted(): string {
  const [name, ...terms] = spdxText('BUSL-1.1', HOLDER, '2025').split(/^(?=Terms$)/m);
  return `${name?.trim()}

Parameters

Licensor:             ${HOLDER}
Licensed Work:        sample-busl 1.0.0. The Licensed Work is (c) 2025 ${HOLDER}
Additional Use Grant: You may use the Licensed Work in production on up to
                      three machines.
Change Date:          2029-03-01
Change License:       Apache-2.0

${terms.join('')}`;
}
