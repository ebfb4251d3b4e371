import { parseSubject } from '../../history/subject.ts';
import { listed } from '../../locale/join.ts';
import { say } from '../../locale/say.ts';
import { dependenciesInPnpmLock, type Named } from './pnpm-lock.ts';

/** `subjects` to watch, and a sentence for each kind of entry that was left out. */
export type Dependencies = { subjects: string[]; left: string[] };

type Fields = Record<string, unknown>;

/** Far above any manifest; lock files of large repositories reach some megabytes. */
const MOST = 20_000_000;
const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * The direct dependencies that a `package.json`, a `package-lock.json` (version 2 or 3) or a `pnpm-lock.yaml` names. A
 * string tells why there are none to be had: a lock file of npm 6 or of yarn does not say which ones are direct.
 */
export function readDependencies(text: string): Dependencies | string {
  if (text.length > MOST) return say('readTooLong');
  if (text.trimStart().startsWith('{')) return readJson(text);
  if (/^lockfileVersion:/m.test(text)) return fromNames(dependenciesInPnpmLock(text));
  if (/^# yarn lockfile|^__metadata:/m.test(text)) {
    return say('readYarn');
  }
  return say('readNoManifest');
}

function readJson(text: string): Dependencies | string {
  const json = parse(text);
  if (!json) return say('exchangeNotJson');
  if ('lockfileVersion' in json) return readNpmLock(json);
  return fromNames(namesIn(json));
}

/** Version 2 and 3 have the manifest itself under the empty path of `packages`; version 1 has no such place. */
function readNpmLock({ packages }: Fields): Dependencies | string {
  const root = isObject(packages) ? packages[''] : undefined;
  if (isObject(root)) return fromNames(namesIn(root));
  return say('readLockOnly');
}

function namesIn(manifest: Fields): Named[] {
  return FIELDS.flatMap((field) => {
    const list = manifest[field];
    return isObject(list) ? Object.entries(list).map(([name, wanted]) => ({ name, wanted })) : [];
  });
}

function fromNames(names: readonly Named[]): Dependencies {
  const found = names.map(({ name, wanted }) => ({ name, subject: subjectOf(name, wanted) }));
  const others = [...new Set(found.flatMap(({ name, subject }) => (subject ? [] : [name])))];
  const subjects = [...new Set(found.flatMap(({ subject }) => subject ?? []))];
  const left =
    others.length === 0
      ? []
      : [
          say('readLeftOut', {
            names: listed([...others.slice(0, 10), ...(others.length > 10 ? ['…'] : [])]),
          }),
        ];
  return { subjects, left };
}

/** `npm:real@^1` is an alias of another package; what comes from a folder, an address or a workspace is left out. */
function subjectOf(name: string, wanted: unknown): string | null {
  if (typeof wanted !== 'string') return null;
  const alias = /^npm:((?:@[^/]+\/)?[^@]+)(?:@|$)/.exec(wanted)?.[1];
  const isElsewhere =
    !alias && (/^(?:file|link|workspace|portal|git[+:]|https?):/.test(wanted) || wanted.includes('/'));
  const subject = `npm:${alias ?? name}`;
  return !isElsewhere && parseSubject(subject)?.type === 'npm' ? subject : null;
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
