import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { NewsView } from '../../src/messages/watch.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { forgetEvidence, publish } from './harness/publish.ts';
import { until } from './harness/until.ts';
import { askFrom } from './harness/worker.ts';

const SITE = 'https://www.npmjs.com/package';

type Api = {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  storage: {
    local: {
      get(key: string): Promise<{ watched: { next: string }[] }>;
      set(items: object): Promise<void>;
    };
  };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    onClosed: { addListener(listener: (id: string) => void): void };
  };
  action: { getBadgeText(tab: object): Promise<string> };
};
type Globals = { browser?: Api; chrome?: Api; gone?: string[] };

inBrowsers(
  (opened) => {
    test('a watched package whose terms change is told by a notification, the toolbar and the popup', async () => {
      const name = 'sample-watched';
      publish(opened(), name, '1.0.0', 'MIT');
      const tab = await opened().open(`${SITE}/${name}`);
      await tab.badge(`npm:${name}`, ({ level }) => level === 'fine');
      const panel = await tab.openPanel(`npm:${name}`);
      await panel.textWith(/Watch/);
      await panel.click('Watch');
      await panel.textWith(/Stop watching/);
      const { page, close } = await opened().extensionPage('settings.html');
      await until('the first look', async () => {
        const { watched } = await askFrom(page, 'watched', {});
        const [first] = watched;
        return first?.terms === 'MIT' ? { found: first } : { missing: watched };
      });

      publish(opened(), name, '2.0.0', 'AGPL-3.0-only');
      await forgetEvidence(opened());
      await noteClosed(page);
      // The alarm wakes a worker that has nothing in memory, as after a night's sleep.
      await opened().stopWorker();
      await letAlarmFire(page);
      const news = await until<NewsView[]>('the news', async () => {
        const { news } = await askFrom(page, 'news', {});
        return news.length > 0 ? { found: news } : { missing: news };
      });
      expect(news).toMatchObject([
        {
          subject: `npm:${name}`,
          words: 'AGPL-3.0 since 2.0.0, was MIT (conditions added)',
          quiet: false,
        },
      ]);
      await until('the notification', async () => {
        const told = await notified(page);
        return told.includes(`npm:${name}`) ? { found: told } : { missing: told };
      });
      await until('the count', async () => {
        const text = await badgeText(page);
        return text === '1' ? { found: text } : { missing: text };
      });
      await close();

      const popup = await opened().extensionPage('popup.html');
      await popup.page.waitForSelector('.news button');
      expect(await popup.text()).toContain(`${name}: AGPL-3.0 since 2.0.0, was MIT (conditions added)`);
      await popup.page.click('.news button');
      await until('no count', async () => {
        const text = await badgeText(popup.page);
        return text === '' ? { found: text } : { missing: text };
      });
      await popup.close();
      await tab.close();
    });
  },
  ['notifications'],
);

/** A day later: it is the turn of what is watched, and the alarm goes off. */
async function letAlarmFire(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Globals;
    const api = browser ?? chrome;
    if (!api) throw new Error('no extension API');
    const { watched } = await api.storage.local.get('watched');
    const due = watched.map((each) => ({ ...each, next: new Date(0).toISOString() }));
    await api.storage.local.set({ watched: due });
    await api.alarms.create('look again', { when: Date.now() });
  });
}

/** Notes which notifications are closed: a Firefox without a desktop closes them as soon as they are shown. */
function noteClosed(page: Page): Promise<void> {
  return page.evaluate(() => {
    const globals = globalThis as unknown as Globals;
    const closed: string[] = [];
    globals.gone = closed;
    (globals.browser ?? globals.chrome)?.notifications.onClosed.addListener((id) => closed.push(id));
  });
}

/** Ids of the notifications that stand or stood. */
function notified(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { browser, chrome, gone = [] } = globalThis as unknown as Globals;
    const standing = await (browser ?? chrome)?.notifications.getAll();
    return [...gone, ...Object.keys(standing ?? {})];
  });
}

function badgeText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Globals;
    return (browser ?? chrome)?.action.getBadgeText({});
  });
}
