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
  upgrade('upgrade', 'public', 'ua-parser-js', ['1.0.41', '2.0.0']),
  upgrade('secret-upgrade', 'private', 'mapbox-gl', ['1.13.3', '2.0.0']),
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
        changes: { LICENSE, 'package.json': text(manifest) },
      },
    ],
  };
}

/** Two commits: the second moves a package in manifest and lock file, brings another one in, and changes the licence. */
function upgrade(
  name: string,
  visibility: 'public' | 'private',
  dependency: string,
  [from, to]: [string, string],
): RepositoryFacts {
  const before = app(name, visibility, manifestWith({ [dependency]: `^${from}`, lerna: '^9.0.0' }));
  const after = { [dependency]: `^${to}`, lerna: '^9.0.0', 'sample-permissive': '^1.0.0' };
  const [first] = before.commits;
  return {
    ...before,
    commits: [
      {
        date: '2022-03-01T12:00:00Z',
        subject: 'First commit',
        changes: { ...first?.changes, ...lock(dependency, from) },
      },
      {
        date: '2024-12-01T12:00:00Z',
        subject: 'Upgrade',
        changes: {
          LICENSE: spdxText('AGPL-3.0-only', 'Sample Authors', '2022'),
          'package.json': text(manifestWith(after)),
          ...lock(dependency, to),
        },
      },
    ],
  };
}

function manifestWith(dependencies: Record<string, string>): Record<string, unknown> {
  const engines = { node: '>=24' };
  return { name: 'sample-upgrade', version: '1.0.0', license: 'MIT', engines, dependencies };
}

function lock(name: string, version: string): Record<string, string> {
  const entry = (at: string) => ({ version: at, resolved: `https://example.org/${at}.tgz`, license: 'MIT' });
  const packages = {
    '': { name: 'sample-upgrade', version: '1.0.0' },
    'node_modules/lerna': entry('9.0.0'),
    [`node_modules/${name}`]: entry(version),
  };
  return { 'package-lock.json': text({ name: 'sample-upgrade', lockfileVersion: 3, packages }) };
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
