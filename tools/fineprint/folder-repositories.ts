import type { DeclaredRevision, RepositoryClaim, Revision } from '../../src/history/evidence.ts';
import { licenseFileName } from '../../src/history/license-file-names.ts';
import { folderName, readRows, readText, stringIn } from './folder-files.ts';

type Row = Record<string, unknown>;

/** The repositories of a recorded-evidence folder. */
export type FolderRepositories = {
  has(claim: RepositoryClaim): boolean;
  /** Licence files after each commit of the default branch that touched them, oldest first; the root's where the directory has none. */
  revisions(claim: RepositoryClaim): Revision[];
  /** The directory's manifest after each commit that moved its field. */
  declared(claim: RepositoryClaim): DeclaredRevision[];
};

/** Reads `github/` of a recorded-evidence folder. */
export function folderRepositories(folder: string): FolderRepositories {
  const texts = Map.groupBy(readRows(folder, 'github/index.jsonl'), repoOf);
  const manifests = Map.groupBy(readRows(folder, 'github/declared.jsonl'), repoOf);
  const known = new Set([...readRows(folder, 'github/repos.jsonl').map(repoOf), ...texts.keys()]);
  return {
    has: (claim) => known.has(nameOf(claim)),
    revisions(claim) {
      const rows = (texts.get(nameOf(claim)) ?? []).filter(isOnDefaultBranch).sort(byDate);
      const own = rows.filter((row) => isLicense(row, claim.directory ?? ''));
      return replay(folder, own.length > 0 ? own : rows.filter((row) => isLicense(row, '')));
    },
    declared(claim) {
      const path = claim.directory ? `${claim.directory}/package.json` : 'package.json';
      const rows = (manifests.get(nameOf(claim)) ?? []).filter((row) => row.path === path);
      return rows.sort(byDate).map(declaredRevision);
    },
  };
}

function repoOf(row: Row): string {
  return (stringIn(row, 'repo') ?? '').toLowerCase();
}

function nameOf({ owner, repo }: RepositoryClaim): string {
  return `${owner}/${repo}`.toLowerCase();
}

function isOnDefaultBranch(row: Row): boolean {
  return row.default_branch_history !== false;
}

function byDate(a: Row, b: Row): number {
  return Date.parse(stringIn(a, 'date') ?? '') - Date.parse(stringIn(b, 'date') ?? '');
}

function isLicense(row: Row, directory: string): boolean {
  const path = stringIn(row, 'path') ?? '';
  const at = path.lastIndexOf('/');
  return path.slice(0, Math.max(at, 0)) === directory && licenseFileName(path.slice(at + 1)) !== null;
}

/** Files as they stood after each commit; what a commit does not touch stays. */
function replay(folder: string, rows: Row[]): Revision[] {
  const standing = new Map<string, string>();
  return [...Map.groupBy(rows, (row) => stringIn(row, 'sha') ?? '')].map(([commit, touched]) => {
    for (const row of touched) apply(folder, row, standing);
    const [first] = touched;
    return {
      commit,
      date: (first && stringIn(first, 'date')) ?? '',
      url: commitPage(first, commit),
      files: [...standing].map(([path, text]) => ({ path, text })),
    };
  });
}

function apply(folder: string, row: Row, standing: Map<string, string>): void {
  const path = stringIn(row, 'path') ?? '';
  const sha = (stringIn(row, 'sha') ?? '').slice(0, 12);
  const text = row.deleted
    ? null
    : readText(folder, 'github', folderName(stringIn(row, 'repo') ?? ''), sha, path);
  if (text === null) standing.delete(path);
  else standing.set(path, text);
}

function declaredRevision(row: Row): DeclaredRevision {
  const commit = stringIn(row, 'sha') ?? '';
  const { license, licenses } = row;
  return {
    commit,
    date: stringIn(row, 'date') ?? '',
    url: commitPage(row, commit),
    ...(license === undefined ? {} : { license }),
    ...(licenses === undefined ? {} : { licenses }),
  };
}

function commitPage(row: Row | undefined, commit: string): string {
  return `https://github.com/${(row && stringIn(row, 'repo')) ?? ''}/commit/${commit}`;
}
