// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/messages/settings.ts';
import type { Requests } from '../../../src/messages.ts';
import { EnvironmentProvider } from '../../../src/ui/environment.ts';
import { SettingsPage } from '../../../src/ui/settings/settings-page.tsx';
import { galleryEnvironment, gallerySettings } from '../../ui-gallery/environment.ts';
import { settingsWorker } from '../../ui-gallery/settings-worker.ts';

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
const text = () => document.body.textContent ?? '';

type Parts = { settings?: Settings; replies?: Partial<Record<keyof Requests, unknown>>; allowed?: boolean };

async function open({ settings = gallerySettings(), replies = {}, allowed = true }: Parts = {}) {
  const worker = settingsWorker(settings);
  const asked: unknown[] = [];
  const ask = async (name: keyof Requests, request: never) => {
    asked.push({ name, ...(request as object) });
    const reply = replies[name];
    return reply === undefined ? worker(name, request) : reply;
  };
  const environment = { ...galleryEnvironment([]), ask: ask as typeof worker };
  const notifications = { granted: async () => false, request: async () => true };
  await act(() =>
    render(
      <EnvironmentProvider value={environment}>
        <SettingsPage mark="icon.png" notifications={notifications} allow={async () => allowed} />
      </EnvironmentProvider>,
      document.body,
    ),
  );
  // The settings come first, then what the parts below them ask for.
  await settle();
  await settle();
  return asked;
}

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
}

async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}

async function enter(selector: string, value: string, kind: 'input' | 'change' = 'input'): Promise<void> {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(selector);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event(kind, { bubbles: true })));
  await settle();
}

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('the policy', () => {
  it('takes a preset and gives back what was there before', async () => {
    const settings = gallerySettings();
    await open({ settings });
    const mine = settings.policy;
    await press(find('.preset input[value=library]'));
    expect(settings.policy.categories['strong-copyleft']).toBe('alert');
    expect(settings.policy.organisations).toEqual(mine.organisations);
    await press(button('Undo: take back what was set before'));
    expect(settings.policy).toEqual(mine);
  });

  it('says what a pattern stands for, and where a rule can mean nothing', async () => {
    const settings = gallerySettings();
    settings.policy.licenses = [
      { match: 'GPL-3.0-*', level: 'alert' },
      { match: 'Our terms', level: 'alert' },
      { match: 'list:osi-approved', level: 'fine' },
    ];
    await open({ settings });
    const words = find('#licences').textContent;
    expect(words).toMatch(/GPL-3\.0-\* \d+ SPDX ids/);
    expect(words).toContain('no SPDX id: matches only a text of this very name');
    expect(words).toContain('OSI-approved licences');
  });

  it('keeps the other names of an organisation', async () => {
    const settings = gallerySettings();
    await open({ settings });
    await enter('[aria-label="Other names of Microsoft"]', 'MSFT, , Xbox ', 'change');
    expect(settings.policy.organisations).toContainEqual({ name: 'Microsoft', aliases: ['MSFT', 'Xbox'] });
  });

  it('reports an import before anything changes, and can undo it', async () => {
    const settings = gallerySettings();
    await open({ settings });
    const mine = settings.policy;
    await enter('#exchange textarea', 'allow-licenses: MIT, Sundry');
    expect(find('#exchange .report').textContent).toContain('dependency-review-action configuration');
    expect(text()).toContain('"Sundry": no licence that Fineprint knows by that name.');
    expect(settings.policy).toBe(mine);
    await press(button('Use this policy'));
    expect(settings.policy.licenses).toEqual([{ match: 'MIT', level: 'fine' }]);
    await press(button('Undo'));
    expect(settings.policy).toEqual(mine);
  });

  it('exports without names unless they are asked for', async () => {
    await open();
    const exported = () => find<HTMLTextAreaElement>('#exchange textarea[readonly]').value;
    expect(exported()).not.toContain('Microsoft');
    await press(find('#exchange [type=checkbox]'));
    expect(exported()).toContain('Microsoft');
  });
});

describe('an organisation’s settings', () => {
  const managed: Settings['managed'] = {
    locked: ['categories', 'organisations'],
    organisations: ['Microsoft'],
    phrases: [],
    registry: 'https://npm.example.com/',
    tokenless: true,
    problems: ['"presets" is not known.'],
  };

  it('are shown as locked, with what was not understood', async () => {
    await open({ settings: { ...gallerySettings(), managed } });
    const isOff = (selector: string) => find<HTMLFieldSetElement>(`${selector} > fieldset`).disabled;
    expect(isOff('#kinds')).toBe(true);
    expect(isOff('#github')).toBe(true);
    expect(isOff('#clauses')).toBe(false);
    expect(find('#names fieldset fieldset').hasAttribute('disabled')).toBe(true);
    expect(find('#registry').textContent).toContain('https://npm.example.com/ set by your organisation');
    expect(text()).toContain('"presets" is not known.');
  });

  it('lets the worker have the last word', async () => {
    const refused = { ok: false, code: 'failed', message: '"clauses" is set by your organisation' };
    await open({ replies: { setPolicy: refused } });
    await press(find('#clauses input[value=fine]'));
    expect(find('main > [role=alert]').textContent).toBe('"clauses" is set by your organisation');
  });
});

it('tells when the account does not take the policy', async () => {
  await open({ settings: { ...gallerySettings(), sync: { lists: false, state: 'here' } } });
  expect(find('.note').textContent).toContain('Nothing is lost');
});

describe('lists', () => {
  const acceptances = Array.from({ length: 1000 }, (_, index) => ({
    subject: `npm:package-${index}@1.0.0`,
    fingerprint: `f${index}`,
    at: '2026-11-01T00:00:00Z',
  }));

  it('draws a hundred of a thousand acceptances, and finds the others', async () => {
    await open({ replies: { acceptances: { ok: true, value: { acceptances } } } });
    expect(document.querySelectorAll('#accepted li')).toHaveLength(100);
    expect(text()).toContain('And 900 more: search for them.');
    await enter('#accepted [type=search]', 'package-77');
    expect(document.querySelectorAll('#accepted li')).toHaveLength(11);
  });

  it('sets a date to look again, keeps the note, and takes back', async () => {
    const asked = await open();
    await enter('[aria-label="Look again at @scope/tool 2.0.0 on"]', '2027-03-01', 'change');
    expect(asked).toContainEqual({
      name: 'accept',
      subject: 'npm:@scope/tool@2.0.0',
      fingerprint: 'aa11',
      note: 'Agreed with legal',
      lookAgain: '2027-03-01',
    });
    await press(find('[aria-label="Undo: take back the acceptance of lerna 1.0.0"]'));
    expect(asked).toContainEqual({ name: 'unaccept', subject: 'npm:lerna@1.0.0', fingerprint: 'aa11' });
  });

  it('watches what is pasted and says what was left out', async () => {
    const asked = await open();
    await enter('#watched textarea', '{"dependencies":{}}');
    await press(button('Watch them'));
    expect(asked).toContainEqual({ name: 'watchDependencies', text: '{"dependencies":{}}' });
    expect(text()).toContain('12 packages added; 3 you watched already.');
    expect(text()).toContain('Not from the registry, so not watched: local.');
  });

  it('shows news until they were seen', async () => {
    const asked = await open();
    expect(find('.news').textContent).toContain('ua-parser-js: AGPL-3.0-or-later since 2.0.0, was MIT');
    await press(button('I have seen these'));
    expect(asked).toContainEqual({ name: 'newsSeen' });
    expect(document.querySelector('.news')).toBeNull();
  });
});

describe('sites, token, registry, data', () => {
  it('pauses for an hour or until resumed, and wakes what is snoozed', async () => {
    const settings = { ...gallerySettings(), snoozed: { 'npm:left-pad': '2099-01-01T00:00:00Z' } };
    const asked = await open({ settings });
    await press(find('[aria-label="Pause for 1 hour: github.com"]'));
    expect(asked).toContainEqual({ name: 'pause', host: 'github.com', until: expect.stringMatching(/^2/) });
    await press(find('#sites input[type=checkbox]'));
    expect(asked).toContainEqual({ name: 'pause', host: 'www.npmjs.com', until: null });
    await press(button('End snooze'));
    expect(asked).toContainEqual({ name: 'snooze', subject: 'npm:left-pad' });
  });

  it('shows the quota and forgets the token with one click', async () => {
    const none = { ok: true, value: { kept: false, quota: null, problem: null } };
    const asked = await open({ replies: { forgetToken: none } });
    expect(find('#github').textContent).toContain('4,321 of 5,000 calls are left');
    await press(button('Forget the token'));
    expect(asked).toContainEqual({ name: 'forgetToken' });
    expect(find<HTMLInputElement>('#github input').type).toBe('password');
  });

  it('says of what is no token that it is none, and keeps it to itself', async () => {
    const none = { ok: true, value: { kept: false, quota: null, problem: null } };
    const asked = await open({ replies: { token: none } });
    await enter('#github input', 'hunter2!');
    await press(button('Keep this token'));
    expect(find('#github').textContent).toContain('This is no GitHub token');
    expect(find('#github').textContent).not.toContain('hunter2');
    expect(asked).not.toContainEqual(expect.objectContaining({ name: 'setToken' }));
  });

  it.each([
    ['http://npm.example.com', true, 'This is no https address without a user name.'],
    ['https://npm.example.com', false, 'Without your permission it can’t be read.'],
  ])('does not use the registry %s where allowed is %s', async (address, allowed, problem) => {
    const asked = await open({ allowed });
    await enter('#registry input[type=url]', address);
    await press(button('Use it'));
    expect(find('#registry [role=alert]').textContent).toBe(problem);
    expect(asked).not.toContainEqual(expect.objectContaining({ name: 'setOption' }));
  });

  it('asks before it clears everything', async () => {
    const asked = await open();
    await press(button('Clear everything …'));
    expect(asked).not.toContainEqual(expect.objectContaining({ name: 'clearStored' }));
    await press(button('Clear everything'));
    expect(asked).toContainEqual({ name: 'clearStored', what: 'everything' });
  });
});
