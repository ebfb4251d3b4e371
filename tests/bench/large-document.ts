/** As the registry's document of `next` in November 2026: 2,627 versions, 21 MB, most of them canaries. */
const VERSIONS = 2627;
const FILLING = 190;
const HOUR = 3_600_000;

/** `12.3.0-canary.41`: of each minor forty canaries, then the release. */
function versionAt(at: number): string {
  const [series, step] = [Math.floor(at / 41), at % 41];
  const release = `${1 + Math.floor(series / 5)}.${series % 5}.0`;
  return step === 40 ? release : `${release}-canary.${step}`;
}

/** A document of that size and shape, its bulk in fields that the history does not need, as in real ones. */
export function largeDocument(): { text: string; versions: number } {
  const names = Array.from({ length: VERSIONS }, (_, at) => versionAt(at));
  const filling = Array.from({ length: FILLING }, (_, at): [string, string] => [
    `dependency-${at}`,
    `${at}.2.3-canary.${at}`,
  ]);
  const versions = names.map((version, at) => [version, manifest(version, at, filling)]);
  const time = names.map((version, at) => [version, new Date(1.5e12 + at * HOUR).toISOString()]);
  const text = JSON.stringify({
    name: 'large',
    'dist-tags': { latest: versionAt(VERSIONS - (VERSIONS % 41) - 1), canary: names.at(-1) },
    time: Object.fromEntries(time),
    versions: Object.fromEntries(versions),
  });
  return { text, versions: VERSIONS };
}

function manifest(version: string, at: number, filling: [string, string][]): object {
  return {
    name: 'large',
    version,
    description: 'A large package',
    license: 'MIT',
    repository: { type: 'git', url: 'git+https://github.com/example/large.git', directory: 'packages/large' },
    dependencies: Object.fromEntries(filling),
    gitHead: at.toString(16).padStart(40, '0'),
    dist: { tarball: `https://example.org/large-${version}.tgz`, shasum: at.toString(16).padEnd(40, 'f') },
  };
}
