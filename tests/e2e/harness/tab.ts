import type { Page } from 'puppeteer-core';
import type { Scheme } from '../../../tools/browsers/color-scheme.ts';
import { type Badge, readBadges } from './badges.ts';
import type { Driver } from './driver.ts';
import { readNote, readNotes, readRows } from './notes.ts';
import { openPanel, type Panel } from './panel.ts';
import { until } from './until.ts';

/** A tab of the played web. */
export type Tab = {
  page: Page;
  goto(url: string): Promise<void>;
  /** All badges in the page, in document order. */
  badges(): Promise<Badge[]>;
  /** The badge, once it has something to say (and `when` holds). */
  badge(subject: string, when?: (badge: Badge) => boolean, ms?: number): Promise<Badge>;
  /** The line of a surface's note, once it is there (and `when` holds). */
  note(surface: string, when?: RegExp): Promise<string>;
  /** The lines of all notes of a surface, as they are now. */
  notes(surface: string): Promise<string[]>;
  /** The open rows of a surface's first note; none while it is closed. */
  rows(surface: string): Promise<string[]>;
  /** Clicks the badge and waits for its panel. */
  openPanel(subject: string): Promise<Panel>;
  /** Runs a function over the closed shadow root of a badge; null where there is none. */
  insideBadge<T>(subject: string, run: (root: ShadowRoot) => T): Promise<T | null>;
  close(): Promise<void>;
};

/** Opens an address in a new tab. */
export async function openTab(driver: Driver, url: string, scheme: Scheme): Promise<Tab> {
  const page = await driver.newPage(scheme);
  const goto = async (to: string) => {
    await page.goto(to, { waitUntil: 'load' });
  };
  await goto(url);
  const badge: Tab['badge'] = (subject, when = () => true, ms = 20_000) =>
    until<Badge>(
      `a badge for ${subject}`,
      async () => {
        const all = await readBadges(page);
        const found = all.find((one) => one.subject === subject && !one.busy && when(one));
        return found ? { found } : { missing: all };
      },
      ms,
    );
  return {
    page,
    goto,
    badge,
    badges: () => readBadges(page),
    note: (surface, when = /./) => readNote(driver, page, surface, when),
    notes: (surface) => readNotes(driver, page, surface),
    rows: (surface) => readRows(driver, page, surface),
    openPanel: (subject) => openPanel(driver, page, subject),
    insideBadge: (subject, run) => driver.inClosedRoot(page, `[data-fineprint="${subject}"]`, run, ''),
    close: () => page.close(),
  };
}
