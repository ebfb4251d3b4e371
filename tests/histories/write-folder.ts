import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderName } from '../../tools/fineprint/folder-files.ts';
import type { ExpectedChange, Files, Labelled, Release } from './types.ts';

type Row = Record<string, unknown>;
type Rows = Record<'texts' | 'commits' | 'manifests' | 'expected', Row[]>;

/** Writes labelled histories as a recorded-evidence folder, which `--from DIR` and the benchmark read. */
export function writeFolder(folder: string, subjects: Labelled[]): void {
  const rows: Rows = { texts: [], commits: [], manifests: [], expected: [] };
  for (const subject of subjects) {
    if (subject.releases) writePackage(folder, subject, subject.releases, rows);
    if (subject.commits) writeCommits(folder, subject.commits, rows);
    rows.expected.push({ subject: subject.subject, events: subject.changes.map(toEvent) });
  }
  write(join(folder, 'texts/index.jsonl'), lines(rows.texts));
  write(join(folder, 'github/index.jsonl'), lines(rows.commits));
  write(join(folder, 'github/declared.jsonl'), lines(rows.manifests));
  write(join(folder, 'expected.jsonl'), lines(rows.expected));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function lines(rows: Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function toEvent({ at, from, to, enteredIn }: ExpectedChange): Row {
  const place = /^[\da-f]{40}$/.test(at) ? { commit: at } : { atVersion: at };
  return { ...place, substance: 'terms', from, to, ...(enteredIn === undefined ? {} : { enteredIn }) };
}

function writePackage(folder: string, { subject, repository }: Labelled, releases: Release[], rows: Rows) {
  const name = subject.slice('npm:'.length);
  const published = releases.map(({ version, manifest }) => [
    version,
    { name, version, ...manifest, ...(repository && { repository: { type: 'git', ...repository } }) },
  ]);
  const known = releases.filter(({ day }) => day !== null);
  const document = {
    name,
    'dist-tags': { latest: releases.at(-1)?.version },
    time: Object.fromEntries(known.map(({ version, day }) => [version, new Date(day ?? '').toISOString()])),
    versions: Object.fromEntries(published),
  };
  write(join(folder, 'packuments', `${folderName(name)}.json`), JSON.stringify(document));
  for (const { version, files } of releases) {
    if (!files) continue;
    writeFiles(join(folder, 'texts', folderName(name), version), files);
    const paths = Object.keys(files);
    rows.texts.push(...(paths.length > 0 ? paths : [null]).map((file) => ({ package: name, version, file })));
  }
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
}

function writeCommits(
  folder: string,
  { repo, path = '', list }: NonNullable<Labelled['commits']>,
  rows: Rows,
) {
  let before: Files = {};
  for (const { sha, date, files, manifest } of list) {
    const gone = Object.keys(before).filter((file) => files[file] === undefined);
    const touched = Object.keys(files).filter((file) => files[file] !== before[file]);
    writeFiles(join(folder, 'github', folderName(repo), sha.slice(0, 12)), pick(files, touched));
    rows.commits.push(
      ...gone.map((file) => ({ repo, sha, date, path: file, deleted: true })),
      ...touched.map((file) => ({ repo, sha, date, path: file, deleted: false })),
    );
    if (manifest) rows.manifests.push({ repo, sha, date, path: `${path}package.json`, ...manifest });
    before = files;
  }
}

function pick(files: Files, paths: string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, files[path] ?? '']));
}
