import { expect, test } from 'vitest';
import { inBrowsers } from '../harness/in-browsers.ts';

const PAGE = 'https://www.npmjs.com/package/sample-gpl';

/** What a page sees of an extension; either may be missing. */
type PageApi = { runtime?: { id?: string; sendMessage?: (...parts: unknown[]) => unknown } };

inBrowsers((opened) => {
  test('a page has no way to send a message to the extension', async () => {
    const own = await opened().extensionPage('popup.html');
    const id = new URL(await own.page.evaluate(() => location.href)).host;
    const tab = await opened().open(PAGE);
    await tab.badge('npm:sample-gpl');
    const answers = await tab.page.evaluate(async (extension) => {
      const { chrome, browser } = globalThis as { chrome?: PageApi; browser?: PageApi };
      const message = { name: 'settings' };
      const sends = [chrome, browser].map((api) => api?.runtime?.sendMessage);
      const told = sends.flatMap((send) =>
        send ? [Promise.resolve().then(() => send(extension, message))] : [],
      );
      return Promise.all(told.map((one) => one.then((value) => value ?? null).catch(() => null)));
    }, id);
    expect(answers.filter((answer) => answer !== null)).toEqual([]);
    await tab.close();
    await own.close();
  });

  test('no file of the extension can be loaded or framed by a page', async () => {
    const own = await opened().extensionPage('popup.html');
    const base = new URL('/', await own.page.evaluate(() => location.href)).href;
    const tab = await opened().open(PAGE);
    const loaded = await tab.page.evaluate(async (root) => {
      const files = ['manifest.json', 'panel.js', 'icon/48.png', 'popup.html', 'license-index/core.bin'];
      const found = await Promise.all(
        files.map((file) =>
          fetch(root + file).then(
            () => file,
            () => null,
          ),
        ),
      );
      const frame = document.createElement('iframe');
      frame.src = `${root}settings.html?choose=this`;
      const ended = new Promise((resolve) => {
        frame.onload = resolve;
        frame.onerror = resolve;
        setTimeout(resolve, 1_500);
      });
      document.body.append(frame);
      await ended;
      let inside: string | null = null;
      try {
        inside = frame.contentWindow?.location.href ?? null;
      } catch {
        // Another origin: the browser's own page of refusal.
      }
      return { files: found.filter((file) => file !== null), inside };
    }, base);
    expect(loaded.files).toEqual([]);
    expect(loaded.inside ?? '').not.toContain('settings.html');
    await tab.close();
    await own.close();
  });

  test('what the panel says is in no selection and no search of the page', async () => {
    const tab = await opened().open('https://www.npmjs.com/package/lerna');
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    const panel = await tab.openPanel('npm:lerna');
    const text = await panel.textWith(/repository only/i);
    expect(text).toContain('Motorola Solutions');
    const seen = await tab.page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      const page = document.documentElement.outerHTML + document.body.innerText;
      const selected = getSelection()?.toString() ?? '';
      getSelection()?.removeAllRanges();
      return { page: page.includes('Motorola'), selected: selected.includes('Motorola') };
    });
    expect(seen).toEqual({ page: false, selected: false });
    await tab.close();
  });

  test('keys pressed in the panel are no shortcuts of the page', async () => {
    const tab = await opened().open('https://www.npmjs.com/package/lerna');
    await tab.badge('npm:lerna', ({ level }) => level === 'fine');
    await tab.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.body.dataset.heard = (document.body.dataset.heard ?? '') + key;
      });
    });
    await tab.page.keyboard.press('x');
    await tab.openPanel('npm:lerna');
    await tab.page.keyboard.press('t');
    await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    expect(await tab.page.evaluate(() => document.body.dataset.heard)).toBe('x');
    await tab.close();
  });

  test('the extension’s own pages run no foreign script and load nothing from elsewhere', async () => {
    const { page, close } = await opened().extensionPage('popup.html');
    const since = opened().world.requests.all.length;
    const ran = await page.evaluate(async () => {
      const found: string[] = [];
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "inline"';
      document.head.append(script);
      if (document.documentElement.dataset.ran) found.push('inline script');
      const image = document.createElement('img');
      await new Promise((resolve) => {
        image.onload = () => resolve(found.push('image'));
        image.onerror = resolve;
        image.src = 'https://www.npmjs.com/picture.png';
      });
      return found;
    });
    expect(ran).toEqual([]);
    expect(
      opened()
        .world.requests.all.slice(since)
        .filter(({ path }) => path === '/picture.png'),
    ).toEqual([]);
    await close();
  });
});
