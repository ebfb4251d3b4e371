import type { Wanted } from '../../messages/surfaces.ts';

/** Parts of a manifest that name packages (npm's documentation of package.json). */
const SECTIONS: readonly string[] = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
];

/** One package that a manifest names, with the number of its line, from 1. */
export type ManifestEntry = { section: string; name: string; spec: string; line: number };
/** What a manifest says, as far as it concerns licences. `licenseLine` null: it has no such field. */
export type ManifestEntries = { entries: ManifestEntry[]; licenseLine: number | null };

/** Strings, punctuation, and everything else between spaces. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Reads the packages of a manifest with their lines. It is read token by token and not parsed, so that lines are known
 * and a file with an error in it still tells what stands before.
 */
export function manifestEntries(text: string): ManifestEntries {
  const found: ManifestEntries = { entries: [], licenseLine: null };
  const path: string[] = [];
  let key = '';
  let line = 1;
  let last = 0;
  let isValue = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += newlines(text, last, index);
    last = index;
    if (token === '{' || token === '[') path.push(isValue ? key : '');
    else if (token === '}' || token === ']') path.pop();
    else if (isValue && token.startsWith('"')) addEntry(found, path, key, unquoted(token), line);
    else if (token.startsWith('"')) {
      key = unquoted(token);
      if (path.length === 1 && /^licen[sc]es?$/.test(key)) found.licenseLine ??= line;
    }
    isValue = token === ':';
  }
  return found;
}

function addEntry({ entries }: ManifestEntries, path: string[], name: string, spec: string, line: number) {
  const [, section] = path;
  if (path.length === 2 && section !== undefined && SECTIONS.includes(section))
    entries.push({ section, name, spec, line });
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text[at] === '\n') count++;
  return count;
}

function unquoted(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}

const NAME = /^(?:@[\w!~*'().-]+\/)?[\w!~*'().-]+$/;

/**
 * The package of the registry that an entry asks for; null for what comes from elsewhere (files, links, workspaces,
 * git, addresses; npm's documentation of package.json, "dependencies").
 */
export function wantedOf({ name, spec }: Pick<ManifestEntry, 'name' | 'spec'>): Wanted | null {
  const alias = /^npm:((?:@[^@/]+\/)?[^@/]+)(?:@(.+))?$/.exec(spec);
  const [asked, range] = alias ? [alias[1] ?? '', alias[2] ?? '*'] : [name, spec.trim() || '*'];
  if (!NAME.test(asked) || /[:/]/.test(range) || range.length > 200) return null;
  return { name: asked, range };
}
