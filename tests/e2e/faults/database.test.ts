import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from '../harness/in-browsers.ts';
import { forgetLabels, type Harm, harmDatabase } from './harm-database.ts';

const HARMS: [what: string, harm: Harm][] = [
  ['that is deleted under it', 'deleted'],
  ['of which every record is damaged', 'damaged'],
  ['that another window holds up', 'held up'],
  ['that a newer version took over', 'newer'],
];
const PAGES = [
  ['https://www.npmjs.com/package/lerna', 'npm:lerna'],
  ['https://github.com/sample/g3-mit', 'github:sample/g3-mit'],
] as const;
/** A worker remembers for some seconds what it has just looked up; for one that goes on, there are these. */
const OTHERS = [
  ['https://www.npmjs.com/package/react', 'npm:react'],
  ['https://www.npmjs.com/package/sample-permissive', 'npm:sample-permissive'],
] as const;

inBrowsers((opened) => {
  /** Each with a look-up of its own. */
  async function areRight(own: Page, pages: typeof PAGES | typeof OTHERS): Promise<void> {
    await own.evaluate(forgetLabels);
    for (const [url, subject] of pages) {
      const tab = await opened().open(url);
      await tab.badge(subject, ({ level }) => level === 'fine');
      await tab.close();
    }
  }

  test.each(HARMS)('a database %s leaves badges right', async (_, harm) => {
    const own = await opened().extensionPage('popup.html');
    await areRight(own.page, PAGES);
    expect(await own.page.evaluate(harmDatabase, harm)).toBe(harm);
    const goesOn = harm === 'deleted';
    if (!goesOn) await opened().stopWorker();
    const pages = goesOn ? OTHERS : PAGES;
    await areRight(own.page, pages);
    await own.close();
    if (harm === 'newer') return;
    // Evidence is kept again, once what held it up is gone.
    if (harm === 'held up') await askAgain(pages);
    expect(await askAgain(pages)).toEqual([]);
  });

  /** What a new worker asks for that does not find it among what the former one kept. */
  async function askAgain(pages: typeof PAGES | typeof OTHERS): Promise<string[]> {
    await opened().stopWorker();
    const own = await opened().extensionPage('popup.html');
    const asked = await opened().requestsDuring(() => areRight(own.page, pages));
    await own.close();
    return asked;
  }
});
