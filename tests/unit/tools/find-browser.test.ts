import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findBrowser, inspect } from '../../../tools/browsers/find.ts';

/** A program that says its version, as browsers do. */
function program(says: string, comment = ''): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'fineprint-browser-')), 'browser');
  writeFileSync(file, `#!/bin/sh\n# ${comment}\necho "${says}"\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('a browser on this machine', () => {
  test('is told by its version', () => {
    expect(inspect('firefox', { at: program('Mozilla Firefox 153.7.0esr') })?.version).toBe('153.7.0');
  });

  test('counts only where it is new enough for the manifest', () => {
    expect(inspect('firefox', { at: program('Mozilla Firefox 128.5.0') })).toBeNull();
  });

  test('is not the script that would start a snap', () => {
    expect(inspect('chromium', { at: program('Chromium 150.0.1', 'exec /snap/bin/chromium') })).toBeNull();
  });

  test('is not a file that does not exist', () => {
    expect(inspect('chromium', { at: '/nowhere/chromium' })).toBeNull();
  });

  test('named by the override must run, else the sentence says which variable', () => {
    vi.stubEnv('FINEPRINT_FIREFOX', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow(/^FINEPRINT_FIREFOX=\/nowhere\/firefox is no firefox/);
    vi.unstubAllEnvs();
  });
});
