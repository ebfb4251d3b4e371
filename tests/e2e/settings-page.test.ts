import { expect, test } from 'vitest';
import { KNOWN_TOKEN } from '../world/github/api.ts';
import type { ExtensionPage } from './harness/extension-page.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { until } from './harness/until.ts';

const SITE = 'https://www.npmjs.com/package';

/** The status of GitHub's leave to send a token. */
const PREFLIGHT = 204;

/** Waits until a part of the page says something. */
async function says({ page }: ExtensionPage, id: string, words: RegExp): Promise<string> {
  await page.waitForSelector(`#${id}`);
  return until<string>(`${words} in #${id}`, async () => {
    const text = await page.$eval(`#${id}`, (part) => (part as HTMLElement).innerText);
    return words.test(text) ? { found: text } : { missing: text };
  });
}

/** Clicks the button of a part that has this name. */
function press({ page }: ExtensionPage, id: string, name: string): Promise<void> {
  return page.$eval(
    `#${id}`,
    (part, wanted) => {
      const all = [...part.querySelectorAll('button')];
      const found = all.find((button) => button.textContent?.trim() === wanted);
      if (!found) throw new Error(`no button "${wanted}"`);
      found.click();
    },
    name,
  );
}

inBrowsers((opened) => {
  test('an imported allow-list is reported, counts in open pages, and can be undone', async () => {
    const tab = await opened().open(`${SITE}/sample-permissive`);
    await tab.badge('npm:sample-permissive', ({ level }) => level === 'fine');
    const settings = await opened().extensionPage('settings.html');
    await settings.page.waitForSelector('#exchange textarea');
    await settings.page.type('#exchange textarea', 'allow-licenses: MIT, Apache-2.0, Sundry');
    await says(settings, 'exchange', /"Sundry": no licence that Fineprint knows/);
    await press(settings, 'exchange', 'Use this policy');
    const badge = await tab.badge('npm:sample-permissive', ({ level }) => level === 'alert');
    expect(badge.name).toMatch(/ISC/);
    await press(settings, 'exchange', 'Undo');
    await tab.badge('npm:sample-permissive', ({ level }) => level === 'fine');
    await settings.close();
    await tab.close();
  });

  test('the direct dependencies of a pasted manifest are watched and looked at', async () => {
    const settings = await opened().extensionPage('settings.html');
    await settings.page.waitForSelector('#watched textarea');
    const manifest = { dependencies: { 'sample-gpl': '^1.0.0', local: 'file:../local' } };
    await settings.page.type('#watched textarea', JSON.stringify(manifest));
    await press(settings, 'watched', 'Watch them');
    const told = await says(settings, 'watched', /1 package added/);
    expect(told).toContain('Not from the registry, so not watched: local.');
    await says(settings, 'watched', /sample-gpl GPL-3\.0 in 1\.0\.0/);
    await press(settings, 'watched', 'Stop watching');
    await says(settings, 'watched', /You watch nothing so far/);
    await settings.close();
  });

  test('a token shows its quota, goes to api.github.com alone, and is forgotten with one click', async () => {
    const { requests } = opened().world;
    const settings = await opened().extensionPage('settings.html');
    await settings.page.waitForSelector('#github input');
    await settings.page.type('#github input', KNOWN_TOKEN);
    await press(settings, 'github', 'Keep this token');
    await says(settings, 'github', /4,990 of 5,000 calls are left/);
    const since = requests.all.length;
    const tab = await opened().open('https://github.com/lerna/lerna');
    const panel = await tab.openPanel('github:lerna/lerna');
    await panel.textWith(/250ec4f[\s\S]*37642a0/);
    await tab.close();
    const stored = await settings.page.evaluate(async () => {
      type Api = { storage: Record<'local' | 'sync', { get(keys: null): Promise<object> }> };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      const { local, sync } = (browser ?? chrome)?.storage ?? {};
      return JSON.stringify([await local?.get(null), await sync?.get(null)]);
    });
    expect(stored).not.toContain(KNOWN_TOKEN);
    await press(settings, 'github', 'Forget the token');
    await settings.page.waitForSelector('#github input');
    const withToken = requests.all.filter(({ authorization }) => authorization !== undefined);
    expect(withToken.length).toBeGreaterThan(0);
    expect(new Set(withToken.map(({ host }) => host))).toEqual(new Set(['api.github.com']));
    // One query stands for the feeds and raw files that are read without a token.
    const asked = requests
      .ofExtension(since)
      .filter(({ path, status }) => status !== PREFLIGHT && /graphql|\/commits\/|\/LICENSE/.test(path));
    expect(asked.map(({ host, path, status }) => `${host}${path} ${status}`)).toEqual([
      'api.github.com/graphql 200',
    ]);
    await settings.close();
  });

  test('a token that GitHub does not know is told', async () => {
    const settings = await opened().extensionPage('settings.html');
    await settings.page.waitForSelector('#github input');
    await settings.page.type('#github input', `ghp_${'x'.repeat(36)}`);
    await press(settings, 'github', 'Keep this token');
    await says(settings, 'github', /GitHub does not accept this token/);
    await press(settings, 'github', 'Forget the token');
    await settings.page.waitForSelector('#github input');
    await settings.close();
  });
});
