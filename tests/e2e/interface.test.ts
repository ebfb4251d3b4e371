import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain, serveGallery } from '../ui-gallery/serve.ts';
import { BROWSERS } from './harness/browsers.ts';

const STORIES = ['lerna', 'uaParserJs', 'react', 'fieldless', 'alert', 'rateLimited', 'hostile'];
const PAGES = [
  ...['light', 'dark'].flatMap((theme) => [
    `index.html?theme=${theme}`,
    `popup.html?theme=${theme}`,
    `settings.html?theme=${theme}`,
  ]),
  'settings.html?managed',
  ...STORIES.map((panel) => `index.html?panel=${panel}`),
  ...['lerna', 'alert', 'rateLimited'].map((panel) => `index.html?theme=dark&panel=${panel}`),
  ...STORIES.map((story) => `history.html?story=${story}`),
  ...['lerna', 'alert'].map((story) => `history.html?theme=dark&story=${story}`),
  'history.html',
];

describe.each(BROWSERS)('the interface in %s', (name) => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launchPlain(name);
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  /** A page of the gallery whose shadow roots can be looked into, as a reader's tools can. */
  async function open(address: string, width = 900): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(() => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function () {
        return attachShadow.call(this, { mode: 'open' });
      };
    });
    await page.goto(gallery.origin + address);
    await page.waitForSelector(
      address.includes('panel=')
        ? 'fineprint-panel'
        : 'fineprint-badge, .popup main, .settings #data ul, .history h1',
    );
    return page;
  }

  const isOpen = (page: Page) =>
    page.evaluate(() => document.querySelector('fineprint-panel:popover-open') !== null);

  it.each(PAGES)('%s has no violation that axe-core finds', async (address) => {
    const page = await open(address);
    await page.addScriptTag({ content: axe.source });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const ours = 'fineprint-badge, fineprint-panel, .fineprint';
      const { violations, passes } = await axe.run([...document.querySelectorAll(ours)] as never);
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
      );
      return { told, passed: passes.length };
    });
    expect(found.told).toEqual([]);
    expect(found.passed).toBeGreaterThan(5);
    await page.close();
  });

  it('takes no room of the page: lines and cells keep their height', async () => {
    const page = await open('index.html');
    const heights = await page.evaluate(() =>
      ['.cell', '.about'].map((selector) =>
        [...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().height),
      ),
    );
    for (const [first, ...rest] of heights) {
      expect(rest.length).toBeGreaterThan(1);
      expect(new Set(rest)).toEqual(new Set([first]));
    }
    await page.close();
  });

  it('opens by key, takes the focus, and gives it back on Escape', async () => {
    const page = await open('index.html');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-fineprint*=ua-parser]')?.focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector('fineprint-panel:popover-open');
    const during = await page.evaluate(() => ({
      focus: document.activeElement?.localName,
      expanded: document.querySelector('[data-fineprint*=ua-parser]')?.getAttribute('aria-expanded'),
      scroll: scrollY,
    }));
    expect(during).toEqual({ focus: 'fineprint-panel', expanded: 'true', scroll: 0 });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    const after = await page.evaluate(() => ({
      focus: (document.activeElement as HTMLElement).dataset.fineprint,
      expanded: document.activeElement?.getAttribute('aria-expanded'),
    }));
    expect(after).toEqual({ focus: 'npm:ua-parser-js@2.0.9', expanded: 'false' });
    await page.close();
  });

  it('closes on a second click on its badge, and on a click elsewhere', async () => {
    const page = await open('index.html');
    const badge = '[data-fineprint*=ua-parser]';
    await page.click(badge);
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.click(badge);
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await isOpen(page)).toBe(false);
    await page.click(badge);
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.mouse.click(880, 880);
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    await page.close();
  });

  it('moves from badge to badge with one panel at a time', async () => {
    const page = await open('index.html');
    await page.click('[data-fineprint*=lerna]');
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-fineprint*=widget]')?.click());
    await page.waitForSelector('fineprint-panel[data-fineprint-panel*=widget]:popover-open');
    expect(await page.evaluate(() => document.querySelectorAll('fineprint-panel').length)).toBe(1);
    await page.close();
  });

  it('goes on with the badge that took its badge’s place', async () => {
    const page = await open('index.html');
    await page.click('[data-fineprint*=ua-parser]');
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.evaluate(() => {
      const old = document.querySelector('[data-fineprint*=ua-parser]');
      const copy = document.querySelector<HTMLElement>('[data-fineprint*=lerna]');
      if (!old || !copy) throw new Error('the gallery has lost its badges');
      copy.dataset.fineprint = old.getAttribute('data-fineprint') ?? '';
      for (const each of document.querySelectorAll('[data-fineprint*=ua-parser]'))
        if (each !== copy) each.remove();
    });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    const focus = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.fineprint);
    expect(focus).toBe('npm:ua-parser-js@2.0.9');
    await page.close();
  });

  it('closes when the page goes back', async () => {
    const page = await open('index.html');
    await page.evaluate(() => history.pushState({}, '', '#elsewhere'));
    await page.click('[data-fineprint*=ua-parser]');
    await page.waitForSelector('fineprint-panel:popover-open');
    expect(await page.$('fineprint-panel')).not.toBeNull();
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    expect(await page.$('fineprint-panel')).toBeNull();
    await page.close();
  });

  it.each([320, 640, 3840])('stays in a window of %i px, and nothing in it is cut off', async (width) => {
    const page = await open('index.html?panel=uaParserJs', width);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { box, view, cut } = await page.evaluate(() => {
      const host = document.querySelector('fineprint-panel');
      const inside = host?.shadowRoot?.querySelector('.panel');
      const { left, right, top, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
      return {
        box: { left, right, top, bottom },
        view: { width: innerWidth, height: innerHeight },
        cut: (inside?.scrollWidth ?? 9999) - (inside?.clientWidth ?? 0),
      };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(view.width);
    expect(box.bottom).toBeLessThanOrEqual(view.height);
    expect(cut).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each([320, 640, 3840])('the full history fits a window of %i px', async (width) => {
    for (const story of ['hostile', 'alert', 'react']) {
      const page = await open(`history.html?story=${story}`, width);
      await page.waitForSelector('.history #coverage');
      const { wide, view } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(view);
      await page.close();
    }
  });

  it('lets nothing of the page’s styles into a badge', async () => {
    const page = await open('index.html');
    const spacing = await page.evaluate(() => {
      const face = document.querySelector('fineprint-badge')?.shadowRoot?.querySelector('.badge');
      return face && getComputedStyle(face).letterSpacing;
    });
    expect(spacing).toBe('normal');
    await page.close();
  });

  it('chooses levels in the popup with the arrow keys', async () => {
    const page = await open('popup.html');
    const group = '[aria-label="Strong copyleft: level"]';
    await page.focus(`${group} input:checked`);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(`${selector} input:checked`)?.value === 'alert',
      {},
      group,
    );
    await page.close();
  });

  it('reaches every control of the settings page by the Tab key', async () => {
    const page = await open('settings.html');
    const controls = await page.evaluate(() => {
      const names = new Set<string>();
      const all = document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea');
      for (const [index, control] of [...all].entries()) {
        // Of a row of radio buttons, Tab stops at one.
        const row = control.closest('[role=radiogroup]')?.getAttribute('aria-label');
        const stop = control.matches('[type=radio]') ? `row ${row}` : `control ${index}`;
        control.dataset.stop = stop;
        if (!control.matches(':disabled') && control.checkVisibility()) names.add(stop);
      }
      document.addEventListener('focusin', ({ target }) => {
        names.delete((target as HTMLElement).dataset.stop ?? '');
        document.body.dataset.left = [...names].join('; ');
      });
      return names.size;
    });
    // A date is several stops.
    for (let stop = 0; stop < controls + 40; stop++) await page.keyboard.press('Tab');
    expect(controls).toBeGreaterThan(80);
    expect(await page.evaluate(() => document.body.dataset.left)).toBe('');
    await page.close();
  });

  it.each([320, 760, 1600])('fits the settings page into a window of %i px', async (width) => {
    const page = await open('settings.html', width);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await page.close();
  });
});
