import { spdxText } from '../texts.ts';
import type { RepositoryFacts } from '../types.ts';

const LICENSE = spdxText('MIT', 'Sample Authors', '2022');
const DEPENDENCIES = {
  'ua-parser-js': '^1.0.40',
  lerna: '^9.0.0',
  'sample-busl': '1.0.0',
  'sample-permissive': 'npm:@sample/scoped@^1.0.0',
  'sample-local': 'file:../local',
};
/** Named nowhere else, so that whoever asks for them was led here. */
const SECRET = { 'sample-gpl': '1.0.0', 'sample-mpl': '1.0.0', 'sample-elastic': '^1.0.0' };
/** Enough for a file view to leave most lines out. */
const PARTS = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [`part-${String(at).padStart(3, '0')}`, '^1.0.0']),
);

/** Invented repositories whose manifests name packages; one of them is private. */
export const appRepositories: RepositoryFacts[] = [
  app('app', 'public', { name: 'sample-app', license: 'MIT', dependencies: { ...DEPENDENCIES, ...PARTS } }),
  app('secret-app', 'private', { name: 'secret-app', license: 'MIT', dependencies: SECRET }),
];

function app(
  name: string,
  visibility: 'public' | 'private',
  manifest: Record<string, unknown>,
): RepositoryFacts {
  return {
    owner: 'sample',
    name,
    description: `An invented repository: ${name}`,
    generation: 'G3',
    sidebarLicense: { spdxId: 'MIT', name: 'MIT License' },
    visibility,
    commits: [
      {
        date: '2022-03-01T12:00:00Z',
        subject: 'First commit',
        changes: { LICENSE, 'package.json': `${JSON.stringify(manifest, null, 2)}\n` },
      },
    ],
  };
}
