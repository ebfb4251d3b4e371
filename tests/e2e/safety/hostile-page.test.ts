import { expect, test } from 'vitest';
import { inBrowsers } from '../harness/in-browsers.ts';

const SITE = 'https://www.npmjs.com/package';
const BUSL = 'npm:sample-busl';

inBrowsers((opened) => {
  test('a page that takes badges away as they come is neither held up nor fought for ever', async () => {
    const tab = await opened().open(`${SITE}/sample-busl`);
    await tab.badge(BUSL, ({ level }) => level === 'alert');
    const taken = () => tab.page.evaluate(() => Number(document.body.dataset.taken));
    await tab.page.evaluate(() => {
      document.body.dataset.taken = '0';
      const fight = new MutationObserver(() => {
        for (const badge of document.querySelectorAll('fineprint-badge')) {
          badge.remove();
          document.body.dataset.taken = String(Number(document.body.dataset.taken) + 1);
        }
      });
      fight.observe(document.body, { childList: true, subtree: true });
      document.addEventListener('stop-fighting', () => fight.disconnect());
      document.body.append(document.createElement('i'));
    });
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    const given = await taken();
    expect(given).toBeGreaterThan(1);
    expect(given).toBeLessThan(250);
    await tab.page.evaluate(() => document.body.append(document.createElement('i')));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await taken()).toBe(given);
    // Another address is another chance.
    await tab.page.evaluate(() => {
      document.dispatchEvent(new Event('stop-fighting'));
      const link = Object.assign(document.createElement('a'), { href: '/package/sample-gpl' });
      document.body.append(link);
      link.click();
    });
    await tab.badge('npm:sample-gpl', ({ level }) => level === 'notice');
    await tab.close();
  });

  test('no style of a page makes an alert look fine, or the panel see-through', async () => {
    const tab = await opened().open(`${SITE}/sample-busl`);
    await tab.badge(BUSL, ({ level }) => level === 'alert');
    const colours = () =>
      tab.insideBadge(BUSL, (root) => {
        const face = root.querySelector('.badge');
        const { color, backgroundColor, fontSize } = getComputedStyle(face ?? document.body);
        return [color, backgroundColor, fontSize];
      });
    const before = await colours();
    expect(before?.[0]).toMatch(/^rgb/);
    await tab.page.addStyleTag({
      content: `*, fineprint-badge, [data-fineprint-level=alert] {
        --alert: lime !important; --alert-wash: white !important; --ink: lime !important; --wash: white !important;
        color: lime !important; font-size: 1px !important }
        fineprint-panel { all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important; filter: opacity(0) !important;
        clip-path: circle(0) !important; transform: scale(0) !important; mix-blend-mode: color !important;
        cursor: none !important; left: 9999px !important; pointer-events: none !important }`,
    });
    expect(await colours()).toEqual(before);
    const panel = await tab.openPanel(BUSL);
    await panel.textWith(/source-available/i);
    const host = await tab.page.$eval('fineprint-panel', (element) => {
      const { opacity, visibility, filter, clipPath, transform, mixBlendMode, cursor, pointerEvents } =
        getComputedStyle(element);
      const { width, left } = element.getBoundingClientRect();
      return {
        look: [opacity, visibility, filter, clipPath, transform, mixBlendMode, cursor, pointerEvents],
        isInView: width > 300 && left >= 0 && left + width <= innerWidth,
      };
    });
    expect(host).toEqual({
      look: ['1', 'visible', 'none', 'none', 'none', 'normal', 'auto', 'auto'],
      isInView: true,
    });
    await tab.close();
  });

  test('a page that forbids styles in attributes takes no colour and no place away', async () => {
    const tab = await opened().open(`${SITE}/sample-busl`);
    await tab.badge(BUSL, ({ level }) => level === 'alert');
    await tab.page.evaluate(() => {
      const policy = Object.assign(document.createElement('meta'), {
        httpEquiv: 'Content-Security-Policy',
        content: "style-src 'none'",
      });
      document.head.append(policy);
      const own = document.createElement('i');
      own.setAttribute('style', 'position:fixed');
      document.body.append(own);
      document.body.dataset.refused = String(getComputedStyle(own).position !== 'fixed');
      const link = Object.assign(document.createElement('a'), { href: '/package/sample-gpl' });
      document.body.append(link);
      link.click();
    });
    await tab.badge('npm:sample-gpl', ({ level }) => level === 'notice');
    const looks = await tab.page.$eval('[data-fineprint]', (host) => [
      document.body.dataset.refused,
      getComputedStyle(host).position,
    ]);
    expect(looks).toEqual(['true', 'absolute']);
    const colour = await tab.insideBadge('npm:sample-gpl', (root) => {
      const face = root.querySelector('.badge');
      return face && getComputedStyle(face).getPropertyValue('--notice');
    });
    expect(colour).toMatch(/^#/);
    await tab.close();
  });

  test('a page that replaces what scripts are made of learns and changes nothing', async () => {
    const tab = await opened().open('about:blank');
    const said: string[] = [];
    tab.page.on('pageerror', (error) => said.push(String(error)));
    await tab.page.evaluateOnNewDocument(() => {
      const roots: unknown[] = [];
      Object.assign(window, { caught: roots });
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        roots.push(root);
        return root;
      };
      Object.defineProperty(Object.prototype, 'level', { get: () => 'fine', set: () => undefined });
      window.Promise.prototype.catch = () => {
        throw new Error('no more promises');
      };
    });
    await tab.goto(`${SITE}/sample-busl`);
    await tab.badge(BUSL, ({ level }) => level === 'alert');
    expect(await tab.page.evaluate(() => (window as unknown as { caught: [] }).caught.length)).toBe(0);
    expect(said).toEqual([]);
    await tab.close();
  });

  test('a page that owns elements of our names is shown no closed root', async () => {
    const tab = await opened().open('about:blank');
    await tab.page.evaluateOnNewDocument(() => {
      const made: ElementInternals[] = [];
      Object.assign(window, { made });
      for (const tag of ['fineprint-badge', 'fineprint-panel', 'fineprint-own']) {
        customElements.define(
          tag,
          class extends HTMLElement {
            constructor() {
              super();
              made.push(this.attachInternals());
            }
          },
        );
      }
      document.addEventListener('DOMContentLoaded', () => {
        document.createElement('fineprint-own').attachShadow({ mode: 'closed' });
        // What a browser without scoped registries would find, were the document asked for them.
        document.body.append(
          Object.assign(document.createElement('form'), { name: 'customElementRegistry' }),
        );
      });
    });
    await tab.goto(`${SITE}/sample-busl`);
    await tab.badge(BUSL, ({ level }) => level === 'alert');
    await (await tab.openPanel(BUSL)).textWith(/source-available/i);
    const shown = await tab.page.evaluate(() => {
      const registry: CustomElementRegistry & { initialize?: (root: Node) => void } = customElements;
      for (const host of document.querySelectorAll('fineprint-badge, fineprint-panel')) {
        registry.initialize?.(host);
        registry.upgrade(host);
      }
      const { made } = window as unknown as { made: ElementInternals[] };
      return made.map(({ shadowRoot }) => shadowRoot !== null);
    });
    // The page's own element tells that it would have been shown.
    expect(shown.filter(Boolean)).toHaveLength(1);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    await tab.close();
  });

  test('a form around everything, with fields named like an element’s own parts, keeps no badge away', async () => {
    const tab = await opened().open('about:blank');
    await tab.page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const form = document.createElement('form');
        const names = [
          'attributes',
          'children',
          'nodeName',
          'parentElement',
          'textContent',
          'closest',
          'append',
        ];
        const more = [
          'isConnected',
          'getBoundingClientRect',
          'style',
          'dataset',
          'matches',
          'tagName',
          'href',
        ];
        for (const name of [...names, ...more, 'querySelector', 'querySelectorAll', 'after']) {
          const field = document.createElement('input');
          field.setAttribute('name', name);
          field.hidden = true;
          Element.prototype.append.call(form, field);
        }
        const sidebar = document.querySelector('.sidebar');
        sidebar?.before(form);
        Element.prototype.append.call(form, ...(sidebar ? [sidebar] : []));
      });
    });
    await tab.goto(`${SITE}/sample-busl`);
    await tab.badge(BUSL, ({ level }) => level === 'alert');
    await (await tab.openPanel(BUSL)).textWith(/source-available/i);
    await tab.close();
  });

  test('elements named like the document’s own parts keep no badge away', async () => {
    const tab = await opened().open('about:blank');
    await tab.page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const names = [
          'querySelector',
          'querySelectorAll',
          'documentElement',
          'body',
          'head',
          'createElement',
        ];
        for (const name of [...names, 'createElementNS', 'addEventListener', 'hidden', 'activeElement']) {
          const form = document.implementation.createHTMLDocument('').createElement('form');
          form.name = name;
          Document.prototype.appendChild.call(
            Document.prototype.querySelector.call(document, 'main') ?? form,
            form,
          );
        }
      });
    });
    await tab.goto(`${SITE}/sample-busl`);
    await tab.page.waitForSelector('[data-fineprint="npm:sample-busl"][data-fineprint-level="alert"]');
    expect(await tab.page.evaluate(() => typeof document.createElement)).toBe('object');
    await tab.close();
  });
});
