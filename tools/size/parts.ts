/** A part of the built package with its limit, in bytes; scripts are counted gzipped, with the chunks that they load. */
export type Part = {
  name: string;
  limit: number;
} & ({ kind: 'script'; file: string } | { kind: 'files'; folder: string } | { kind: 'package' });

const kB = 1000;

/** What a reader's browser loads, and on how much of it we agreed. */
export const PARTS: readonly Part[] = [
  { name: 'badge on npm', limit: 12 * kB, kind: 'script', file: 'content-scripts/npm.js' },
  { name: 'badge on GitHub', limit: 12 * kB, kind: 'script', file: 'content-scripts/github.js' },
  { name: 'surfaces on npm', limit: 12 * kB, kind: 'script', file: 'npm-surfaces.js' },
  { name: 'surfaces on GitHub', limit: 12 * kB, kind: 'script', file: 'github-surfaces.js' },
  { name: 'panel', limit: 25 * kB, kind: 'script', file: 'panel.js' },
  // What a stopped worker reads when it starts; look-ups and the licence engine are read when they are first needed.
  { name: 'background', limit: 60 * kB, kind: 'script', file: 'background.js' },
  { name: 'answers', limit: 68 * kB, kind: 'script', file: 'answers.js' },
  { name: 'licence engine', limit: 42 * kB, kind: 'script', file: 'license-engine.js' },
  { name: 'licence index', limit: 500 * kB, kind: 'files', folder: 'license-index' },
  { name: 'whole package', limit: 700 * kB, kind: 'package' },
];
