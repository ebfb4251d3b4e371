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
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launchPlain(name);
    page = await newTab();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  /** A tab whose shadow roots can be looked into, as a reader's tools can. A new one for each page takes twice as long. */
  async function newTab(): Promise<Page> {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function () {
        return attachShadow.call(this, { mode: 'open' });
      };
    });
    return page;
  }

  /** A page of the gallery, in the one tab. */
  async function open(address: string, width = 900): Promise<void> {
    await page.setViewport({ width, height: 900 });
    await page.goto(gallery.origin + address);
    await page.waitForSelector(
      address.includes('panel=')
        ? 'fineprint-panel'
        : 'fineprint-badge, .popup main, .settings #data ul, .history h1',
    );
  }

  const isOpen = () => page.evaluate(() => document.querySelector('fineprint-panel:popover-open') !== null);

  it.each(PAGES)('%s has no violation that axe-core finds', async (address) => {
    await open(address);
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
  });

  it('takes no room of the page: lines and cells keep their height', async () => {
    await open('index.html');
    const heights = await page.evaluate(() =>
      ['.cell', '.about'].map((selector) =>
        [...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().height),
      ),
    );
    for (const [first, ...rest] of heights) {
      expect(rest.length).toBeGreaterThan(1);
      expect(new Set(rest)).toEqual(new Set([first]));
    }
  });

  it('opens by key, takes the focus, and gives it back on Escape', async () => {
    await open('index.html');
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
  });

  it('closes on a second click on its badge, and on a click elsewhere', async () => {
    await open('index.html');
    const badge = '[data-fineprint*=ua-parser]';
    await page.click(badge);
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.click(badge);
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await isOpen()).toBe(false);
    await page.click(badge);
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.mouse.click(880, 880);
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
  });

  it('moves from badge to badge with one panel at a time', async () => {
    await open('index.html');
    await page.click('[data-fineprint*=lerna]');
    await page.waitForSelector('fineprint-panel:popover-open');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-fineprint*=widget]')?.click());
    await page.waitForSelector('fineprint-panel[data-fineprint-panel*=widget]:popover-open');
    expect(await page.evaluate(() => document.querySelectorAll('fineprint-panel').length)).toBe(1);
  });

  it('goes on with the badge that took its badge’s place', async () => {
    await open('index.html');
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
  });

  it('closes when the page goes back', async () => {
    await open('index.html');
    await page.evaluate(() => history.pushState({}, '', '#elsewhere'));
    await page.click('[data-fineprint*=ua-parser]');
    await page.waitForSelector('fineprint-panel:popover-open');
    expect(await page.$('fineprint-panel')).not.toBeNull();
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => !document.querySelector('fineprint-panel'));
    expect(await page.$('fineprint-panel')).toBeNull();
  });

  it.each([320, 640, 3840])('stays in a window of %i px, and nothing in it is cut off', async (width) => {
    await open('index.html?panel=uaParserJs', width);
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
  });

  it.each([320, 640, 3840])('the full history fits a window of %i px', async (width) => {
    for (const story of ['hostile', 'alert', 'react']) {
      await open(`history.html?story=${story}`, width);
      await page.waitForSelector('.history #coverage');
      const { wide, view } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(view);
    }
  });

  it('lets nothing of the page’s styles into a badge', async () => {
    await open('index.html');
    const spacing = await page.evaluate(() => {
      const face = document.querySelector('fineprint-badge')?.shadowRoot?.querySelector('.badge');
      return face && getComputedStyle(face).letterSpacing;
    });
    expect(spacing).toBe('normal');
  });

  it('chooses levels in the popup with the arrow keys', async () => {
    await open('popup.html');
    const group = '[aria-label="Strong copyleft: level"]';
    await page.focus(`${group} input:checked`);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(`${selector} input:checked`)?.value === 'alert',
      {},
      group,
    );
  });

  it('reaches every control of the settings page by the Tab key', async () => {
    await open('settings.html');
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
  });

  it.each([320, 760, 1600])('fits the settings page into a window of %i px', async (width) => {
    await open('settings.html', width);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
