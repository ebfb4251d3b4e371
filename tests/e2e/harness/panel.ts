import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** The open panel; all of it lies in a closed shadow root. */
export type Panel = {
  text(): Promise<string>;
  /** The text, once it has something of this kind: the panel fills as evidence comes in. */
  textWith(words: RegExp): Promise<string>;
  /** Addresses of its links. */
  links(): Promise<string[]>;
  /** Clicks the first button or link of that name, with the mouse. */
  click(name: string): Promise<void>;
  /** Runs a function over the panel's shadow root. */
  evaluate<T>(run: (root: ShadowRoot, argument: string) => T, argument?: string): Promise<T>;
};

/** Host element of the panel. */
const PANEL = 'fineprint-panel';

/** Clicks a badge, once the page stands still, and waits until its panel shows something. */
export async function openPanel(driver: Driver, page: Page, subject: string): Promise<Panel> {
  await page.waitForSelector('html[data-hydrated]');
  await page.click(`[data-fineprint="${subject}"]`);
  const evaluate: Panel['evaluate'] = async (run, argument = '') => {
    const answer = await driver.inClosedRoot(page, PANEL, run, argument);
    if (answer === null) throw new Error('There is no panel, or it has nothing to give.');
    return answer;
  };
  await until(`the panel of ${subject}`, async () => {
    const found = await driver.inClosedRoot(page, PANEL, textOf, '');
    return found ? { found } : { missing: found };
  });
  return {
    evaluate,
    text: () => evaluate(textOf),
    textWith: (words) =>
      until<string>(`${words} in the panel of ${subject}`, async () => {
        const text = await evaluate(textOf);
        return words.test(text) ? { found: text } : { missing: text };
      }),
    links: () => evaluate(linksOf),
    click: async (name) => {
      const { x, y } = await evaluate(middleOf, name);
      await page.mouse.click(x, y);
    },
  };
}

// These three run in the page, so they name nothing from around them.

/** What a reader sees, line by line. */
function textOf(root: ShadowRoot): string {
  // innerText, not textContent: hidden text is not what a reader sees
  const lines = [...root.children].map((one) => (one as HTMLElement).innerText ?? '');
  return lines.join('\n').trim();
}

function linksOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('a')].map((one) => one.href);
}

function middleOf(root: ShadowRoot, name: string): { x: number; y: number } {
  const all = [...root.querySelectorAll('button, a, summary, [role="button"]')];
  const names = all.map((one) => (one.getAttribute('aria-label') ?? one.textContent).trim());
  const found = all[names.indexOf(name)];
  if (!found) throw new Error(`nothing to click is called "${name}"; there is: ${names.join(', ')}`);
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
