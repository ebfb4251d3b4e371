import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { News } from '../../../src/policy/news.ts';

const setBadgeText = vi.fn(async (_: { text: string }) => undefined);
const created: [string, { title: string; message: string }][] = [];
let allowed = true;
const browser = {
  ...fakeBrowser,
  action: { setBadgeText, setBadgeBackgroundColor: async () => undefined },
  notifications: {
    create: async (id: string, options: { title: string; message: string }) => {
      created.push([id, options]);
    },
    onClicked: { addListener: vi.fn(), hasListener: () => false },
  },
  permissions: { contains: async () => allowed, onAdded: { addListener: vi.fn() } },
};
vi.mock('wxt/browser', () => ({ browser }));
const { watchHandlers } = await import('../../../src/background/watch/handlers.ts');
const { changeWatched, readWatched } = await import('../../../src/background/watch/watch-list.ts');
const { notify, openOnClick, pageOf } = await import('../../../src/background/watch/notify.ts');

beforeEach(() => {
  fakeBrowser.reset();
  created.length = 0;
  allowed = true;
  setBadgeText.mockClear();
});

const round = vi.fn(async () => undefined);
const handlers = watchHandlers({ round });
const sender = {};
const alarm = () => fakeBrowser.alarms.get('look again');
const agpl: News = {
  kind: 'terms',
  from: 'MIT',
  to: 'AGPL-3.0-only',
  where: '2.0.0',
  direction: 'tightened',
  date: null,
  at: '2026-11-23T12:00:00Z',
};
const freed: News = {
  ...agpl,
  from: 'GPL-3.0-only',
  to: 'MIT',
  direction: 'loosened',
  at: '2026-11-24T12:00:00Z',
};

async function give(news: News[]): Promise<void> {
  await changeWatched((list) => list.map((each) => ({ ...each, news })));
}

test('the alarm is there while something is watched', async () => {
  await handlers.watch({ subject: 'npm:a@1.0.0' }, sender);
  expect(await alarm()).toMatchObject({ periodInMinutes: 15 });
  expect(round).toHaveBeenCalled();
  const { watched } = await handlers.watched({}, sender);
  expect(watched).toMatchObject([{ subject: 'npm:a', page: 'https://www.npmjs.com/package/a', terms: null }]);
  await handlers.unwatch({ subject: 'npm:a' }, sender);
  expect(await alarm()).toBeUndefined();
});

test('the toolbar counts what has loud news until they were seen', async () => {
  await handlers.watch({ subject: 'npm:a' }, sender);
  await give([freed, agpl]);
  const { news } = await handlers.news({}, sender);
  expect(news.map(({ words, quiet }) => [words, quiet])).toEqual([
    ['MIT since 2.0.0, was GPL-3.0 (conditions removed)', true],
    ['AGPL-3.0 since 2.0.0, was MIT (conditions added)', false],
  ]);
  await handlers.unwatch({ subject: 'npm:other' }, sender);
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  await handlers.newsSeen({}, sender);
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  expect((await handlers.news({}, sender)).news).toEqual([]);
});

test('dependencies are added once, and what went wrong is told', async () => {
  const text = JSON.stringify({ dependencies: { a: '1.x', b: '*', c: 'file:c' } });
  await handlers.watch({ subject: 'npm:a' }, sender);
  expect(await handlers.watchDependencies({ text }, sender)).toEqual({
    added: 1,
    known: 1,
    left: ['Not from the registry, so not watched: c.'],
  });
  await expect(handlers.watchDependencies({ text: 'hello' }, sender)).rejects.toThrow('neither');
  expect(await readWatched()).toHaveLength(2);
});

test('one notification for a subject, about what is loud, where the reader allowed it', async () => {
  await notify('npm:@scope/a', [agpl, { ...agpl, to: 'SSPL-1.0' }, freed]);
  expect(created).toMatchObject([
    [
      'npm:@scope/a',
      {
        title: '@scope/a: terms changed',
        message: 'AGPL-3.0 since 2.0.0, was MIT (conditions added) And 1 more.',
      },
    ],
  ]);
  await notify('npm:b', [freed]);
  allowed = false;
  await notify('npm:b', [agpl]);
  expect(created).toHaveLength(1);
});

test('a click on a notification opens the page of its subject', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  openOnClick();
  const [[open]] = browser.notifications.onClicked.addListener.mock.calls as [[(id: string) => void]];
  open('github:owner/repo/packages/a');
  expect(create).toHaveBeenCalledWith({ url: 'https://github.com/owner/repo/tree/HEAD/packages/a' });
  open('javascript:alert(1)');
  expect(create).toHaveBeenCalledTimes(1);
});

test.each([
  ['npm:@scope/a@1.0.0', 'https://www.npmjs.com/package/@scope/a'],
  ['github:owner/repo@main', 'https://github.com/owner/repo'],
  ['https://example.org', null],
])('the page of %s', (subject, page) => {
  expect(pageOf(subject)).toBe(page);
});
