import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension in which optional permissions are granted from the start: what asks a reader for them
 * is the browser's own window, which no script can answer.
 */
export function withGranted(extensionFolder: string, permissions: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-granted-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  manifest.permissions = [...(manifest.permissions ?? []), ...permissions];
  manifest.optional_permissions = (manifest.optional_permissions ?? []).filter(
    (one) => !permissions.includes(one),
  );
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
