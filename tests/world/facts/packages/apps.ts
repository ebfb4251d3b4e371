import type { PackageFacts } from '../types.ts';

const TIME = '2024-03-01T12:00:00.000Z';

/** Invented packages that depend on others, one of them on two hundred. */
export const apps: PackageFacts[] = [
  app('sample-app', {
    dependencies: {
      'ua-parser-js': '^2.0.0',
      lerna: '^9.0.0',
      'sample-busl': '1.0.0',
      'sample-permissive': '1',
      'sample-no-field': '*',
      '@sample/scoped': '~1.0.0',
    },
    devDependencies: { react: '^19.0.0' },
  }),
  app('sample-large-app', { dependencies: Object.fromEntries(many().map((name) => [name, '^1.0.0'])) }),
  ...many().map((name) => app(name, {})),
  app('sample-many-versions', { tags: { latest: '2999.0.0' }, versions: manyVersions() }),
];

function app(name: string, more: Partial<PackageFacts>): PackageFacts {
  return {
    name,
    description: `An invented package: ${name}`,
    tags: { latest: '1.0.0' },
    versions: [{ version: '1.0.0', time: TIME, license: 'MIT', files: {} }],
    ...more,
  };
}

function many(): string[] {
  return Array.from({ length: 200 }, (_, at) => `part-${String(at).padStart(3, '0')}`);
}

/** Three thousand, as react has; the licence changed with the two thousandth. */
function manyVersions(): PackageFacts['versions'] {
  return Array.from({ length: 3_000 }, (_, at) => ({
    version: `${at}.0.0`,
    time: new Date(Date.parse(TIME) + at * 3_600_000).toISOString(),
    license: at < 2_000 ? 'MIT' : 'GPL-3.0-only',
    files: {},
  }));
}
