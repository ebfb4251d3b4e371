import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import type { OpenWorld } from './harness/open-world.ts';
import { until } from './harness/until.ts';

const LERNA = 'history.html?subject=npm%3Alerna';

/** The page's text, once it has words of this kind. */
async function textWith(page: Page, words: RegExp): Promise<string> {
  return until<string>(`${words} on the history page`, async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return words.test(text) ? { found: text } : { missing: text };
  });
}

/** The first tab whose address has this in it, found by asking each: a driver may not hear of such pages. */
async function tabAt(browserOf: Page, part: string): Promise<Page> {
  return until<Page>(`a tab at ${part}`, async () => {
    const pages = await browserOf.browser().pages();
    const places = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
    const found = pages[places.findIndex((place) => place.includes(part))];
    return found ? { found } : { missing: places };
  });
}

async function openHistory(opened: OpenWorld, path: string): Promise<Page> {
  return (await opened.extensionPage(path)).page;
}

inBrowsers((opened) => {
  test('the panel opens it, and it tells lerna’s episode word by word', async () => {
    const tab = await opened().open('https://www.npmjs.com/package/lerna');
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    const panel = await tab.openPanel('npm:lerna');
    await panel.textWith(/repository only/i);
    await panel.click('Full history');
    const page = await tabAt(tab.page, LERNA);
    const text = await textWith(page, /LICENSE\S* beside the standard text of MIT/);
    expect(text).toContain('28.5 hours');
    expect(text).toContain('What was looked at');
    const title = await page.evaluate(() => document.title);
    expect(title).toBe('lerna: licence history');
    const added = await page.evaluate(() => {
      document.querySelector<HTMLElement>('#episodes summary')?.click();
      return new Promise<string | undefined>((resolve) =>
        setTimeout(() => resolve(document.querySelector('#episodes ins')?.textContent), 300),
      );
    });
    expect(added).toContain('The following license shall not be granted');
    expect(added).toContain('LinkedIn Corporation');
    await page.close();
    await tab.close();
  });

  test('it compares the texts on both sides of a change', async () => {
    const page = await openHistory(opened(), 'history.html?subject=npm%3Amapbox-gl');
    await textWith(page, /2\.0\.0 \(after 1\.13\.\d.*Compare the texts/s);
    await textWith(page, /^(?!.*still looking)/s);
    const sides = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('#changes summary')?.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ['#changes del', '#changes ins'].map((kind) =>
        [...document.querySelectorAll(kind)].map((each) => each.textContent).join(' '),
      );
    });
    expect(sides[0]).toContain('Redistribution');
    expect(sides[1]).toContain('Mapbox');
    await page.close();
  });

  test('the CDN is asked once the reader agreed, and not before', async () => {
    const path = 'history.html?subject=npm%3Asample-huge';
    let page: Page | undefined;
    const before = await opened().requestsDuring(async () => {
      page = await openHistory(opened(), path);
      await textWith(page, /too large[\s\S]*Read them from jsDelivr/);
    });
    expect(before.filter((address) => address.includes('jsdelivr'))).toEqual([]);
    const after = await opened().requestsDuring(async () => {
      if (!page) throw new Error('the page did not open');
      await page.evaluate(() => document.querySelector<HTMLElement>('.offer button')?.click());
      await textWith(page, /LICENSE of 1.0.0 has the words of the standard text of MIT/);
    });
    expect(after.filter((address) => address.includes('jsdelivr'))).toEqual([
      'data.jsdelivr.com/v1/packages/npm/sample-huge@1.0.0?structure=flat',
      'cdn.jsdelivr.net/npm/sample-huge@1.0.0/LICENSE',
    ]);
    await page?.close();
  });

  test('it looks at nothing for an address that names nothing, or no public repository', async () => {
    for (const query of ['', '?subject=javascript:alert(1)', '?subject=github:lerna/lerna']) {
      const asked = await opened().requestsDuring(async () => {
        const page = await openHistory(opened(), `history.html${query}`);
        await textWith(page, /Nothing to show/);
        await page.close();
      });
      expect(asked).toEqual([]);
    }
  });

  test('it leaves the browser’s own history page alone', async () => {
    const page = await openHistory(opened(), 'history.html');
    const overrides = await page.evaluate(async () => {
      const manifest = await (await fetch('/manifest.json')).json();
      return manifest.chrome_url_overrides ?? null;
    });
    expect(overrides).toBeNull();
    await page.close();
  });
});
