/** Growth that needs no word, as a share. */
const GROWTH = 0.03;
/** What a line that explains growth looks like, behind its bullet. */
export const EXPLANATION = 'Size of the <part>: <number> kB, because <reason>.';

/**
 * The bytes that a part may have: 3 % over what was recorded, or over what a line of the changelog explains.
 * @param recorded bytes at the last release
 * @param changelog the whole CHANGELOG.md; only what follows "Unreleased" up to the next release counts
 */
export function allowed(name: string, recorded: number, changelog: string): number {
  return Math.round(Math.max(recorded, ...explained(name, changelog)) * (1 + GROWTH));
}

function explained(name: string, changelog: string): number[] {
  const [, unreleased = ''] = changelog.split(/^## Unreleased$/m);
  const [current = ''] = unreleased.split(/^## /m);
  return current.split('\n').flatMap((line) => {
    const start = `- Size of the ${name}: `;
    const kB = line.startsWith(start)
      ? /^(\d+(?:\.\d+)?) kB, because \S/.exec(line.slice(start.length))
      : null;
    return kB ? [Number(kB[1]) * 1000] : [];
  });
}
