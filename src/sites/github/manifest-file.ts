import { fileName } from './file-name.ts';

/** A package's manifest in view. */
export type ManifestFileView = { name: string };

/** The `package.json` that a github.com address shows; null for every other page. */
export function manifestFile(url: URL): ManifestFileView | null {
  return fileName(url) === 'package.json' ? { name: 'package.json' } : null;
}
