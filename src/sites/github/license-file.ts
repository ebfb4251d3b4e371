import { licenseFileName } from '../../history/license-file-names.ts';
import { fileName } from './file-name.ts';

/** A licence text in view. */
export type LicenseFileView = { name: string };

/** The licence text that a github.com address shows, by the file's name; null for every other page. */
export function licenseFile(url: URL): LicenseFileView | null {
  const name = fileName(url);
  const found = name === null ? null : licenseFileName(name);
  return name !== null && found?.readable && found.role !== 'notice' ? { name } : null;
}
