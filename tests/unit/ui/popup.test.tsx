// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TabStatus } from '../../../src/messages/page.ts';
import type { Settings } from '../../../src/messages/settings.ts';
import { type Environment, EnvironmentProvider } from '../../../src/ui/environment.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { galleryEnvironment, gallerySettings } from '../../ui-gallery/environment.ts';
import { uaParserJs } from './stories/ua-parser-js.ts';

const { label } = uaParserJs;
const tab: TabStatus = { host: 'www.npmjs.com', subject: label.subject, label };
const granted = { granted: async () => true, request: async () => true };

type Parts = {
  tab?: TabStatus | null;
  status?: () => Promise<TabStatus | null>;
  environment?: Environment;
  permissions?: typeof granted;
};

async function open(parts: Parts = {}): Promise<void> {
  const status = parts.status ?? (async () => (parts.tab === undefined ? tab : parts.tab));
  await act(() =>
    render(
      <EnvironmentProvider value={parts.environment ?? galleryEnvironment([])}>
        <Popup
          mark="icon.png"
          tabStatus={status}
          permissions={parts.permissions ?? granted}
          historyOf={({ subject }) => subject && `/history.html?subject=${subject}`}
        />
      </EnvironmentProvider>,
      document.body,
    ),
  );
  await settle();
}

/** The level that a row shows. */
function levelOf(label: string): string | undefined {
  const inputs = document.querySelectorAll<HTMLInputElement>(`[aria-label="${label}: level"] input`);
  return [...inputs].find((input) => input.checked)?.value;
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const text = () => document.body.textContent ?? '';

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

async function type(selector: string, value: string): Promise<HTMLInputElement> {
  const input = find<HTMLInputElement>(selector);
  await act(() => void input.dispatchEvent(new FocusEvent('focus')));
  input.value = value;
  await act(() => void input.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await settle();
  return input;
}

async function press(selector: string): Promise<void> {
  await act(() => find<HTMLElement>(selector).click());
  await settle();
}

const submit = (input: HTMLInputElement) =>
  act(() => void input.form?.dispatchEvent(new Event('submit', { cancelable: true })));

afterEach(() => render(null, document.body));

describe('what the tab says', () => {
  it('is the badge’s words and the subject', async () => {
    await open();
    expect(text()).toContain('AGPL-3.0 since 2.0.0, was MIT');
    expect(text()).toContain('ua-parser-js 2.0.9 · a notice, by your policy');
  });

  it('leads to the full history, where there is one to open', async () => {
    await open();
    const link = [...document.querySelectorAll('a')].find((each) => each.textContent === 'Full history');
    expect(link?.getAttribute('href')).toBe(`/history.html?subject=${tab.subject}`);
    await open({ tab: { ...tab, subject: null, label: null } });
    expect(text()).not.toContain('Full history');
  });

  it('is where to go, outside of the two sites', async () => {
    await open({ tab: null });
    expect(text()).toContain('Open a package on npmjs.com');
  });

  it('is that the page is about no package', async () => {
    await open({ tab: { ...tab, subject: null, label: null } });
    expect(text()).toContain('not about one package or repository');
  });

  it('is not known before there is a label, and never fine', async () => {
    await open({ tab: { ...tab, label: null } });
    expect(text()).toContain('Not known yet');
    expect(document.querySelector('.chip.fine')).toBeNull();
  });

  it('is that the reader snoozed it, which is not the same as not known', async () => {
    const label = tab.label && { ...tab.label, level: 'unknown' as const, text: '', snoozed: true as const };
    await open({ tab: { ...tab, label } });
    expect(text()).toContain('Snoozed');
    expect(text()).not.toMatch(/not known/i);
  });
});

it('follows the tab while it is open', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const answers = [{ ...tab, label: null }, tab];
  const status = async () => answers.shift() ?? tab;
  await open({ status });
  expect(text()).toContain('Not known yet');
  await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
  await settle();
  expect(text()).toContain('AGPL-3.0 since 2.0.0, was MIT');
  vi.useRealTimers();
});

describe('an organisation’s settings', () => {
  it('are shown, and cannot be changed', async () => {
    const settings: Settings = {
      ...gallerySettings(),
      managed: {
        locked: ['categories'],
        organisations: ['Microsoft'],
        phrases: [],
        registry: null,
        tokenless: false,
        problems: [],
      },
    };
    await open({ environment: galleryEnvironment([], settings) });
    expect(text()).toContain('Your organisation set parts of this.');
    const isLocked = (selector: string) => find(selector).closest('fieldset')?.disabled;
    expect(isLocked('select')).toBe(true);
    expect(isLocked('[aria-label="Permissive: level"]')).toBe(true);
    expect(isLocked('[role=combobox]')).toBe(false);
    expect(document.querySelector('[aria-label="Remove Microsoft"]')).toBeNull();
    expect(document.querySelector('[aria-label="Remove LinkedIn"]')).not.toBeNull();
  });
});

describe('the preset', () => {
  it('sets all levels at once, and an edit makes it the reader’s own', async () => {
    await open();
    const select = find<HTMLSelectElement>('select');
    expect(select.selectedOptions[0]?.textContent).toBe('Your own');
    select.value = 'closed-source';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(levelOf('Strong copyleft')).toBe('alert');
    expect(select.value).toBe('closed-source');
    await press('[aria-label="Strong copyleft: level"] input[value=fine]');
    expect(select.selectedOptions[0]?.textContent).toBe('Your own');
  });
});

describe('levels', () => {
  it('show the policy and change it', async () => {
    await open();
    expect(levelOf('Strong copyleft')).toBe('notice');
    await press('[aria-label="Strong copyleft: level"] input[value=alert]');
    expect(levelOf('Strong copyleft')).toBe('alert');
  });

  it('go back where they could not be kept, and say so', async () => {
    const environment = galleryEnvironment([]);
    const { ask } = environment;
    const refused = async () => ({ ok: false, code: 'failed', message: '' });
    environment.ask = ((name, request) =>
      name === 'setPolicy' ? refused() : ask(name, request)) as Environment['ask'];
    await open({ environment });
    await press('[aria-label="Permissive: level"] input[value=alert]');
    expect(levelOf('Permissive')).toBe('fine');
    expect(find('[role=alert]').textContent).toContain('could not be kept');
  });
});

describe('watched licences', () => {
  it('are added with completion from the SPDX list', async () => {
    await open();
    const input = await type('[role=combobox]', 'eupl-1');
    await vi.waitFor(async () => {
      await settle();
      expect([...document.querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual([
        'EUPL-1.0',
        'EUPL-1.1',
        'EUPL-1.2',
      ]);
    });
    const up = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true });
    await act(() => void input.dispatchEvent(up));
    expect(input.getAttribute('aria-activedescendant')).toBe(find('[aria-selected=true]').id);
    await submit(input);
    await settle();
    expect(levelOf('EUPL-1.2')).toBe('alert');
    expect(input.value).toBe('');
  });

  it('take any pattern, also one that is in no list', async () => {
    await open();
    await submit(await type('[role=combobox]', 'LicenseRef-acme-*'));
    await settle();
    expect(text()).toContain('LicenseRef-acme-*');
  });

  it('take no name that stands for no licence, and offer those that are near', async () => {
    await open();
    await submit(await type('[role=combobox]', 'MTI'));
    await vi.waitFor(async () => {
      await settle();
      expect(text()).toContain('"MTI": no licence that Fineprint knows by that name. Did you mean');
    });
    expect(document.querySelector('[aria-label="Stop watching MTI"]')).toBeNull();
    await act(() =>
      [...document.querySelectorAll('button')].find((each) => each.textContent === 'MIT')?.click(),
    );
    await vi.waitFor(async () => {
      await settle();
      expect(document.querySelector('[aria-label="Stop watching MIT"]')).not.toBeNull();
    });
    expect(text()).not.toContain('by that name');
  });

  it('are removed', async () => {
    await open();
    await press('[aria-label="Stop watching BUSL-1.1"]');
    expect(text()).not.toContain('BUSL-1.1');
  });
});

describe('organisations', () => {
  it('are added and removed', async () => {
    await open();
    await submit(await type('[aria-label="Add an organisation"]', '  Initech '));
    await settle();
    expect(text()).toContain('Initech');
    await press('[aria-label="Remove Initech"]');
    expect(text()).not.toContain('Initech');
  });

  it('ignore an empty line', async () => {
    const settings = gallerySettings();
    await open({ environment: galleryEnvironment([], settings) });
    await submit(await type('[aria-label="Add an organisation"]', '   '));
    await settle();
    expect(settings.policy.organisations).toHaveLength(2);
  });
});

describe('pausing', () => {
  it('stops on this site until resumed', async () => {
    await open();
    await press('[aria-label="Pause on npmjs.com"]');
    expect(text()).toContain('Paused on npmjs.com');
    await press('.pause button');
    expect(text()).not.toContain('Paused on');
  });

  it('ends by itself after an hour', async () => {
    const settings = gallerySettings();
    await open({ environment: galleryEnvironment([], settings) });
    await press('[aria-label="Pause for 1 hour on npmjs.com"]');
    expect(settings.paused['www.npmjs.com']).toBe('2026-11-23T16:03:00.000Z');
    expect(text()).toContain('Paused on npmjs.com');
  });
});

it('offers to grant the sites where they were taken back', async () => {
  const request = vi.fn(async () => true);
  await open({ permissions: { granted: async () => false, request } });
  expect(text()).toContain('Fineprint may not read');
  await press('[role=alert] button');
  expect(request).toHaveBeenCalledOnce();
  expect(text()).not.toContain('Fineprint may not read');
});
