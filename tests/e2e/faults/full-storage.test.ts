import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/browsers.ts';
import { type OpenWorld, openWorld } from '../harness/open-world.ts';
import { askFrom } from '../harness/worker.ts';
import { fillSettings, fillStorage, leaveRoom, rowsKept, withQuota } from './full-storage.ts';
import { forgetLabels } from './harm-database.ts';

/** What the databases get in all: some pages' evidence and what fills the rest. */
const ROOM = 4_000_000;
type Visit = [url: string, subject: string];
const LERNA: Visit = ['https://www.npmjs.com/package/lerna', 'npm:lerna'];
const OTHERS: Visit[] = [
  ['https://www.npmjs.com/package/react', 'npm:react'],
  ['https://github.com/sample/g3-mit', 'github:sample/g3-mit'],
];

describe.each(BROWSERS)('storage without room in %s', (name) => {
  let opened: OpenWorld;
  let own: Page;
  beforeEach(async () => {
    // Firefox has limits for whoever may store without limits, too.
    opened = await openWorld(name, [], [], name === 'chromium' ? withQuota : undefined);
    own = (await opened.extensionPage('popup.html')).page;
    await leaveRoom(opened, own, ROOM);
    await areRight([LERNA]);
  });
  afterEach(() => opened?.close());

  /** Each by a look-up of its own, so far as nothing is kept; gives what was asked for. */
  async function areRight(visits: Visit[]): Promise<string[]> {
    await own.evaluate(forgetLabels);
    return opened.requestsDuring(async () => {
      for (const [url, subject] of visits) {
        const tab = await opened.open(url);
        const badge = await tab.badge(subject, (one) => !/still looking/.test(one.name));
        expect([subject, badge.level]).toEqual([subject, 'fine']);
        await tab.close();
      }
    });
  }
  const isDurable = async () => (await askFrom(own, 'stored', {})).durable;

  test('leaves badges right and what never changes as it is, and the settings say that nothing is kept', async () => {
    expect(await isDurable()).toBe(true);
    const before = await own.evaluate(rowsKept);
    expect(before).toMatchObject({ record: 1, shipped: expect.any(Number), text: expect.any(Number) });
    expect(await own.evaluate(fillStorage, 'other')).toContain('QuotaExceededError');
    expect(await areRight(OTHERS)).not.toEqual([]);
    const { shipped, text } = await own.evaluate(rowsKept);
    expect([shipped, text]).toEqual([before.shipped, before.text]);
    expect(await isDurable()).toBe(false);
    await opened.stopWorker();
    // What was only in memory is asked for again, and all of it is right.
    expect(await areRight([LERNA, ...OTHERS])).not.toEqual([]);
  });

  test('is made at the cost of the oldest lists, and no more than once in vain', async () => {
    expect(await own.evaluate(fillStorage, 'fineprint')).toContain('QuotaExceededError');
    const { old = 0 } = await own.evaluate(rowsKept);
    await areRight(OTHERS);
    const after = await own.evaluate(rowsKept);
    expect(after.old).toBeLessThanOrEqual(old - 50);
    expect(after).toMatchObject({ record: expect.any(Number), shipped: expect.any(Number) });
    await opened.stopWorker();
    expect(await areRight([LERNA])).toEqual([]);
    // Firefox has the room at once, Chromium when it tidies up.
    if (name === 'firefox') expect(await areRight(OTHERS)).toEqual([]);
  });

  // Firefox 153 refuses what is large, and still has room for a setting.
  if (name !== 'chromium') return;
  test('changes no setting by half, and the panel says what was not kept', async () => {
    expect(await own.evaluate(fillSettings, true)).toMatch(/quota|unexpected/i);
    await opened.stopWorker();
    const tab = await opened.open('https://www.npmjs.com/package/sample-busl');
    await tab.badge('npm:sample-busl', ({ level }) => level === 'alert');
    const panel = await tab.openPanel('npm:sample-busl');
    tab.page.on('dialog', (dialog) => dialog.accept());
    await panel.textWith(/I have read these terms/);
    await panel.click('I have read these terms');
    await panel.textWith(/That did not work/);
    const edit = { set: 'category', category: 'permissive', level: 'alert' } as const;
    await expect(askFrom(own, 'setPolicy', { edit })).rejects.toThrow('refused setPolicy');
    expect((await askFrom(own, 'settings', {})).policy.categories.permissive).toBe('fine');
    await tab.badge('npm:sample-busl', ({ level }) => level === 'alert');
    await own.evaluate(fillSettings, false);
    await panel.click('I have read these terms');
    await tab.badge('npm:sample-busl', ({ level }) => level === 'fine');
  });
});
