import { spdxText } from '../texts.ts';
import type { CommitFacts, RepositoryFacts } from '../types.ts';

const MIT = spdxText('MIT', 'Sample Authors', '2022');
const MIT_ENTRY = { spdxId: 'MIT', name: 'MIT License' };

/** Invented repositories, one for each thing that a page may have to say. */
export const sampleRepositories: RepositoryFacts[] = [
  sample('g1-mit', { generation: 'G1', commits: withLicense(MIT) }),
  sample('g2-mit', { generation: 'G2', commits: withLicense(MIT) }),
  sample('g3-mit', { generation: 'G3', commits: withLicense(MIT) }),
  sample('bare-mit', { generation: 'bare', sidebarLicense: null, commits: withLicense(MIT) }),
  sample('no-license', { sidebarLicense: null, commits: [first({ 'README.md': '# Sample\n' })] }),
  sample('empty', { sidebarLicense: null, commits: [] }),
  sample('fork', { forkOf: 'sample/g3-mit', commits: withLicense(MIT) }),
  sample('old-name', { renamedTo: 'sample/g3-mit', commits: [] }),
  sample('secret', { visibility: 'private', commits: withLicense(MIT) }),
  sample('two-licenses', {
    sidebarLicense: { spdxId: 'Apache-2.0', name: 'Apache License 2.0' },
    commits: [
      first({ 'LICENSE-MIT': MIT, 'LICENSE-APACHE': spdxText('Apache-2.0', 'Sample Authors', '2022') }),
    ],
  }),
  sample('moved-license', {
    commits: [
      first({ 'LICENSE.txt': MIT }),
      { date: '2023-05-01T12:00:00Z', subject: 'Rename', changes: { 'LICENSE.txt': null, LICENSE: MIT } },
    ],
  }),
];

function sample(
  name: string,
  one: Partial<RepositoryFacts> & Pick<RepositoryFacts, 'commits'>,
): RepositoryFacts {
  return {
    owner: 'sample',
    name,
    description: `An invented repository: ${name}`,
    generation: 'G3',
    sidebarLicense: MIT_ENTRY,
    visibility: 'public',
    ...one,
  };
}

function withLicense(text: string): CommitFacts[] {
  return [first({ LICENSE: text, 'package.json': '{ "name": "sample", "license": "MIT" }\n' })];
}

function first(changes: CommitFacts['changes']): CommitFacts {
  return { date: '2022-03-01T12:00:00Z', subject: 'First commit', changes };
}
