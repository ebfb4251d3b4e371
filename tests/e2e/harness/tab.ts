import type { Page } from 'puppeteer-core';
import type { Scheme } from '../../../tools/browsers/color-scheme.ts';
import { type Badge, readBadges } from './badges.ts';
import type { Driver } from './driver.ts';
import { openPanel, type Panel } from './panel.ts';
import { until } from './until.ts';

/** A tab of the played web. */
export type Tab = {
  page: Page;
  goto(url: string): Promise<void>;
  /** All badges in the page, in document order. */
  badges(): Promise<Badge[]>;
  /** The badge, once it has something to say (and `when` holds). */
  badge(subject: string, when?: (badge: Badge) => boolean): Promise<Badge>;
  /** Clicks the badge and waits for its panel. */
  openPanel(subject: string): Promise<Panel>;
  /** Milliseconds from the script's start to the badge's insertion, from the page's performance marks. */
  badgeTime(): Promise<number | null>;
  close(): Promise<void>;
};

/** Opens an address in a new tab. */
export async function openTab(driver: Driver, url: string, scheme: Scheme): Promise<Tab> {
  const page = await driver.newPage(scheme);
  const goto = async (to: string) => {
    await page.goto(to, { waitUntil: 'load' });
  };
  await goto(url);
  const badge = (subject: string, when: (badge: Badge) => boolean = () => true) =>
    until<Badge>(`a badge for ${subject}`, async () => {
      const all = await readBadges(page);
      const found = all.find((one) => one.subject === subject && !one.busy && when(one));
      return found ? { found } : { missing: all };
    });
  return {
    page,
    goto,
    badge,
    badges: () => readBadges(page),
    openPanel: (subject) => openPanel(driver, page, subject),
    badgeTime: () => badgeTime(page),
    close: () => page.close(),
  };
}

async function badgeTime(page: Page): Promise<number | null> {
  const [start, badge] = await page.evaluate(() =>
    ['fineprint:start', 'fineprint:badge'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  return start === undefined || badge === undefined ? null : badge - start;
}
