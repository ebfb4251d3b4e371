import type { Move } from '../../messages/surfaces.ts';
import type { DiffLine } from './diff-lines.ts';
import { wantedOf } from './manifest-entries.ts';

/** Which packages a file's lines ask for: names with versions or ranges, in order. */
type Reader = (lines: DiffLine[]) => { sign: '-' | '+'; name: string; spec: string }[];

/** How each kind of file names packages, by the file's name. */
const READERS: Record<string, Reader> = {
  'package.json': readManifest,
  'package-lock.json': readNpmLock,
  'npm-shrinkwrap.json': readNpmLock,
  'yarn.lock': readYarnLock,
  'pnpm-lock.yaml': readPnpmLock,
};

/** Whether a file's name is one that names packages. */
export function namesPackages(fileName: string): boolean {
  return Object.hasOwn(READERS, fileName);
}

/** The packages that come in or move with the shown lines of a changed manifest or lock file; what goes is left out. */
export function movedPackages(fileName: string, lines: DiffLine[]): Move[] {
  const found = READERS[fileName]?.(lines) ?? [];
  const gone = Map.groupBy(
    found.filter(({ sign }) => sign === '-'),
    ({ name }) => name,
  );
  const moves = found
    .filter(({ sign }) => sign === '+')
    .map(({ name, spec }) => ({ name, from: gone.get(name)?.shift()?.spec ?? null, to: spec }))
    .filter(({ from, to }) => from !== to);
  return [...new Map(moves.map((move) => [JSON.stringify(move), move])).values()];
}

const SECTION = /^\s*"(\w+)"\s*:\s*[{[]/;
const PAIR = /^\s*"([^"]+)"\s*:\s*"([^"]*)"\s*,?\s*$/;
/** Fields with a version or range that is no package's, where the section around them is not shown. */
const NO_PACKAGE = new Set(['version', 'node', 'npm', 'yarn', 'pnpm', 'packageManager', 'vscode']);
const LIKE_RANGE = /^(?:npm:|[\^~<>=v]*\s*\d|\*$)/;

function readManifest(lines: DiffLine[]): ReturnType<Reader> {
  let section: string | null = null;
  let last: DiffLine | null = null;
  return lines.flatMap((line) => {
    if (isGap(last, line)) section = null;
    last = line;
    section = SECTION.exec(line.text)?.[1] ?? (/^\s*[}\]]/.test(line.text) ? 'none' : section);
    const [, name, spec] = PAIR.exec(line.text) ?? [];
    if (line.sign === ' ' || name === undefined || spec === undefined) return [];
    const isNamed =
      section === null ? LIKE_RANGE.test(spec) && !NO_PACKAGE.has(name) : /ependencies$/.test(section);
    const wanted = isNamed ? wantedOf({ name, spec }) : null;
    return wanted?.range ? [{ sign: line.sign, name: wanted.name, spec: wanted.range }] : [];
  });
}

const LOCKED = /^\s*"(?:(?:.*\/)?node_modules\/)?((?:@[\w.~-]+\/)?[\w.~-]+)"\s*:\s*\{/;
const LOCKED_VERSION = /^\s*"version"\s*:\s*"([^"]+)"/;

/** npm's lock files: the path of a package, its version right below. */
function readNpmLock(lines: DiffLine[]): ReturnType<Reader> {
  return readBlocks(lines, (text) => (/^\s*"":/.test(text) ? '' : LOCKED.exec(text)?.[1]), LOCKED_VERSION);
}

const YARN_HEAD = /^"?((?:@[\w.~-]+\/)?[\w.~-]+)@[^\n]*:$/;
const YARN_VERSION = /^\s+version:?\s+"?([^"\s]+)"?$/;

/** Yarn's, classic and newer: what is asked for, the version right below. */
function readYarnLock(lines: DiffLine[]): ReturnType<Reader> {
  return readBlocks(lines, (text) => YARN_HEAD.exec(text)?.[1], YARN_VERSION);
}

function readBlocks(
  lines: DiffLine[],
  head: (text: string) => string | undefined,
  version: RegExp,
): ReturnType<Reader> {
  const name = { '-': '', '+': '' };
  let last: DiffLine | null = null;
  return lines.flatMap((line) => {
    if (isGap(last, line)) Object.assign(name, { '-': '', '+': '' });
    last = line;
    const begun = head(line.text);
    if (begun !== undefined && line.sign !== '+') name['-'] = begun;
    if (begun !== undefined && line.sign !== '-') name['+'] = begun;
    const spec = version.exec(line.text)?.[1];
    if (line.sign === ' ' || spec === undefined || name[line.sign] === '') return [];
    return [{ sign: line.sign, name: name[line.sign], spec }];
  });
}

const PNPM = /^\s+'?\/?((?:@[\w.~-]+\/)?[\w.~-]+)[@/](\d[\w.+-]*)(?:\(.*\))?'?:/;

/** pnpm's: name and version in one key. */
function readPnpmLock(lines: DiffLine[]): ReturnType<Reader> {
  return lines.flatMap(({ sign, text }) => {
    const [, name, spec] = PNPM.exec(text) ?? [];
    return sign !== ' ' && name && spec ? [{ sign, name, spec }] : [];
  });
}

/** Whether lines between the two are not shown. */
function isGap(before: DiffLine | null, line: DiffLine): boolean {
  const jumps = (a: number | null | undefined, b: number | null) => Boolean(a && b && b > a + 1);
  return jumps(before?.after, line.after) || jumps(before?.before, line.before);
}
