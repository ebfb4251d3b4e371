import type { PackageRecord, ShippedText } from '../../src/history/evidence.ts';
import type { LicenseFile } from '../../src/license/types.ts';
import { packageRecord } from '../../src/sources/registry/package-record.ts';
import type { Found } from '../../src/sources/types.ts';
import { folderName, readRows, readText, stringIn } from './folder-files.ts';

/** The packages of a recorded-evidence folder. */
export type FolderPackages = {
  /** Names of all recorded packages that point to a repository are found through `record`. */
  record(name: string): Found<PackageRecord>;
  /** Every recorded text of a package. */
  shipped(name: string): ShippedText[];
};

/** Reads `packuments/` and `texts/` of a recorded-evidence folder. */
export function folderPackages(folder: string): FolderPackages {
  const rows = Map.groupBy(readRows(folder, 'texts/index.jsonl'), (row) => stringIn(row, 'package') ?? '');
  return {
    record(name) {
      const text = readText(folder, 'packuments', `${folderName(name)}.json`);
      const document: unknown = text === null ? null : JSON.parse(text);
      if (typeof document !== 'object' || document === null) return { ok: false, code: 'not-found' };
      return packageRecord(document, name);
    },
    shipped(name) {
      const versions = Map.groupBy(rows.get(name) ?? [], (row) => stringIn(row, 'version') ?? '');
      return [...versions].map(([version, files]) => ({
        version,
        url: `https://www.npmjs.com/package/${name}/v/${version}?activeTab=code`,
        files: files.flatMap((row) => fileOf(folder, name, version, stringIn(row, 'file'))),
      }));
    },
  };
}

function fileOf(folder: string, name: string, version: string, path: string | null): LicenseFile[] {
  const text = path === null ? null : readText(folder, 'texts', folderName(name), version, path);
  return path === null || text === null ? [] : [{ path, text }];
}
