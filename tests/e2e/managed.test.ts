import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { type OpenWorld, openWorld } from './harness/open-world.ts';
import { askFrom } from './harness/worker.ts';

/** Where Firefox looks for an account's managed settings (Mozilla's documentation of native manifests). */
const FOLDERS = ['.mozilla/managed-storage', 'Library/Application Support/Mozilla/ManagedStorage'];
const ID = 'fineprint@fineprint.invalid';

/** The example in the administrator's guide for one account, with a locked part. */
function example(): Record<string, unknown> {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/organisations.md'), 'utf8');
  const json = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].find(([, text]) => text?.includes('"storage"'));
  const { data, ...rest } = JSON.parse(json?.[1] ?? '') as Record<string, object>;
  return { ...rest, data: { ...data, preset: 'closed-source', locked: ['categories'] } };
}

// Chromium takes such settings from folders of the system alone, and Windows from its registry: no test writes there.
const isPossible = BROWSERS.includes('firefox') && process.platform !== 'win32';

describe.runIf(isPossible)('an administrator’s settings in Firefox', () => {
  const home = mkdtempSync(join(tmpdir(), 'fineprint-home-'));
  const usual = process.env.HOME;
  let opened: OpenWorld;

  beforeAll(async () => {
    for (const folder of FOLDERS) {
      mkdirSync(join(home, folder), { recursive: true });
      writeFileSync(join(home, folder, `${ID}.json`), JSON.stringify(example()));
    }
    process.env.HOME = home;
    opened = await openWorld('firefox');
  });
  afterAll(async () => {
    process.env.HOME = usual;
    await opened?.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('count, are shown as locked, and cannot be edited', async () => {
    const { page, text, close } = await opened.extensionPage('settings.html');
    await page.waitForSelector('#kinds fieldset[disabled]');
    expect(await text()).toContain('Your organisation set parts of this.');
    const { policy, managed } = await askFrom(page, 'settings', {});
    expect(policy.categories['strong-copyleft']).toBe('alert');
    expect(policy.organisations).toEqual([{ name: 'Example GmbH' }]);
    expect(managed).toMatchObject({ locked: ['categories'], problems: [] });
    const edit = { set: 'category', category: 'strong-copyleft', level: 'fine' } as const;
    await expect(askFrom(page, 'setPolicy', { edit })).rejects.toThrow('is set by your organisation');
    await close();
  });
});
