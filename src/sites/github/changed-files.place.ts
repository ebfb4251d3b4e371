import { licenseFileName } from '../../history/license-file-names.ts';
import type { SitePlace } from '../site.ts';
import { type ChangedFile, changedFiles } from './changed-file.ts';
import { drawLicenseChange } from './changed-license.ts';
import { drawMoves } from './changed-packages.ts';
import { type Compared, comparison } from './comparison.ts';
import { mayLookUp } from './consent.ts';
import { consentPlace } from './consent-place.ts';
import { type DiffLine, diffLines } from './diff-lines.ts';
import { movedPackages, namesPackages } from './moved-packages.ts';
import { readPageData } from './page-data.ts';

/** A line in the header of each changed manifest, lock file and licence file. */
export function changedFilePlaces(url: URL): SitePlace[] {
  const shown = comparison(url);
  const data = shown && readPageData(shown.owner, shown.repo);
  if (!shown || !data?.confirmed) return [];
  return changedFiles().flatMap((file) => placeOf(file, { ...shown, visibility: data.visibility }) ?? []);
}

function placeOf(file: ChangedFile, shown: Compared): SitePlace | null {
  const name = file.path.split('/').at(-1) ?? '';
  if (namesPackages(name)) return packagesPlace(file, name, shown);
  const license = licenseFileName(name);
  return license?.readable && license.role !== 'notice' ? licensePlace(file, name, shown) : null;
}

function packagesPlace({ path, element, row }: ChangedFile, name: string, shown: Compared): SitePlace | null {
  const moves = movedPackages(name, linesOnce(element));
  if (moves.length === 0) return null;
  const key = `changed ${path} ${moves.length}`;
  if (!mayLookUp(shown)) return consentPlace(key, row, moves.length, shown);
  return { key, ...row, lazy: true, draw: (tools) => drawMoves(moves, tools) };
}

function licensePlace({ path, element, row }: ChangedFile, name: string, shown: Compared): SitePlace | null {
  const lines = linesOnce(element);
  if (!lines.some(({ sign }) => sign !== ' ')) return null;
  const key = `changed ${path} ${lines.length}`;
  return { key, ...row, lazy: true, draw: (tools) => drawLicenseChange({ path, name, lines }, shown, tools) };
}

/** Lock files have thousands of lines; they are read again only when there are more. */
const readBefore = new WeakMap<Element, { rows: number; lines: DiffLine[] }>();

function linesOnce(file: Element): DiffLine[] {
  const rows = file.querySelectorAll('tr').length;
  const known = readBefore.get(file);
  if (known?.rows === rows) return known.lines;
  const lines = diffLines(file);
  readBefore.set(file, { rows, lines });
  return lines;
}
