import { expect, test, vi } from 'vitest';
import { type Handlers, route } from '../../../src/background/router.ts';
import type { Sender } from '../../../src/background/senders.ts';
import type { RequestName } from '../../../src/messages.ts';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';

const self = { id: 'me', root: 'chrome-extension://me/' };
const npmTab: Sender = { id: 'me', url: 'https://www.npmjs.com/package/react', frameId: 0, tab: { id: 1 } };
const popup: Sender = { id: 'me', url: 'chrome-extension://me/popup.html' };
const ready = Promise.resolve();

function handlers(): Handlers {
  const answer = vi.fn().mockResolvedValue({});
  return {
    label: answer,
    story: answer,
    openPanel: answer,
    openHistory: answer,
    texts: answer,
    openSurfaces: answer,
    brief: answer,
    versions: answer,
    move: answer,
    readText: answer,
    licenseHistory: answer,
    licenseText: answer,
    listed: answer,
    releases: answer,
    accept: answer,
    unaccept: answer,
    settings: answer,
    setPolicy: answer,
    pause: answer,
    watch: answer,
    unwatch: answer,
    snooze: answer,
    setOption: answer,
    acceptances: answer,
    watched: answer,
    news: answer,
    newsSeen: answer,
    watchDependencies: answer,
    token: answer,
    setToken: answer,
    forgetToken: answer,
    stored: answer,
    clearStored: answer,
    exportStored: answer,
  };
}

test.each<[string, unknown, Sender]>([
  ['a label for a page', { name: 'label', subject: 'npm:react', seen: 0 }, npmTab],
  ['a story for a page', { name: 'story', subject: 'github:lerna/lerna@main', seen: 3 }, npmTab],
  ['a deep story for a page', { name: 'story', subject: 'npm:react', seen: 0, deep: true }, popup],
  ['the way to a history', { name: 'openHistory', subject: 'npm:react' }, npmTab],
  ['texts for the history', { name: 'texts', subject: 'npm:react', places: ['1.0.0'] }, popup],
  ['a brief for a list', { name: 'brief', wanted: { name: '@a/b', range: '^1.0.0' } }, npmTab],
  ['labels of all versions', { name: 'versions', packageName: 'react' }, npmTab],
  ['the surfaces of a page', { name: 'openSurfaces' }, npmTab],
  ['settings for the popup', { name: 'settings' }, popup],
  ['an edit from the popup', { name: 'setPolicy', edit: { set: 'organisation', name: 'Example' } }, popup],
  ['a preset from the popup', { name: 'setPolicy', edit: { set: 'preset', preset: 'library' } }, popup],
  [
    'a whole policy from the popup',
    { name: 'setPolicy', edit: { set: 'policy', policy: DEFAULT_POLICY } },
    popup,
  ],
  ['a pause from the popup', { name: 'pause', host: 'github.com', until: null }, popup],
])('%s is answered', async (_, message, sender) => {
  expect(await route(message, sender, self, handlers(), ready)).toEqual({ ok: true, value: {} });
});

test.each<[string, unknown, Sender]>([
  ['another extension', { name: 'settings' }, { ...popup, id: 'other' }],
  ['a page that reads settings', { name: 'settings' }, npmTab],
  ['a page that edits the policy', { name: 'setPolicy', edit: { set: 'organisation', name: 'x' } }, npmTab],
  [
    'another site',
    { name: 'label', subject: 'npm:react', seen: 0 },
    { ...npmTab, url: 'https://example.org/' },
  ],
  [
    'a host that only begins like ours',
    { name: 'label', subject: 'npm:react', seen: 0 },
    { ...npmTab, url: 'https://github.com.example.org/' },
  ],
  ['a frame within a page', { name: 'label', subject: 'npm:react', seen: 0 }, { ...npmTab, frameId: 4 }],
])('%s is refused', async (_, message, sender) => {
  const answers = handlers();
  expect(await route(message, sender, self, answers, ready)).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
  expect(answers.settings).not.toHaveBeenCalled();
});

const SUBJECT = { subject: 'npm:react@1.0.0' };

test.each<[string, unknown, Sender]>([
  [
    'accepting until a date',
    { name: 'accept', ...SUBJECT, fingerprint: 'aa', lookAgain: '2027-01-01' },
    npmTab,
  ],
  ['taking it back', { name: 'unaccept', ...SUBJECT, fingerprint: 'aa' }, npmTab],
  ['watching', { name: 'watch', ...SUBJECT }, npmTab],
  ['no longer watching', { name: 'unwatch', ...SUBJECT }, npmTab],
  ['snoozing', { name: 'snooze', ...SUBJECT, until: '2027-01-01T00:00:00Z' }, npmTab],
  ['waking', { name: 'snooze', ...SUBJECT }, popup],
  ['an option', { name: 'setOption', option: { set: 'cdn', on: true } }, popup],
  ['a registry', { name: 'setOption', option: { set: 'registry', url: 'https://npm.example.com' } }, popup],
  ['a token', { name: 'setToken', token: `ghp_${'a'.repeat(36)}` }, popup],
  ['a manifest', { name: 'watchDependencies', text: '{}' }, popup],
  ['clearing', { name: 'clearStored', what: 'evidence' }, popup],
])('%s is answered', async (_, message, sender) => {
  expect(await route(message, sender, self, handlers(), ready)).toEqual({ ok: true, value: {} });
});

const FOR_OUR_PAGES: ({ name: RequestName } & Record<string, unknown>)[] = [
  { name: 'settings' },
  { name: 'texts', ...SUBJECT, places: ['1.0.0'] },
  { name: 'setPolicy', edit: { set: 'preset', preset: 'default' } },
  { name: 'pause', host: 'github.com', until: null },
  { name: 'setOption', option: { set: 'syncLists', on: true } },
  { name: 'acceptances' },
  { name: 'watched' },
  { name: 'news' },
  { name: 'newsSeen' },
  { name: 'watchDependencies', text: '{}' },
  { name: 'token' },
  { name: 'setToken', token: `ghp_${'a'.repeat(36)}` },
  { name: 'forgetToken' },
  { name: 'stored' },
  { name: 'clearStored', what: 'everything' },
  { name: 'exportStored' },
];

test.each(FOR_OUR_PAGES)('a page may not ask for $name', async (message) => {
  const answers = handlers();
  expect(await route(message, npmTab, self, answers, ready)).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
  expect(answers.settings).not.toHaveBeenCalled();
  expect(await route(message, popup, self, answers, ready)).toEqual({ ok: true, value: {} });
});

test.each(['accept', 'watch', 'unwatch', 'snooze', 'unaccept', 'openHistory'])(
  '%s leaves nothing behind in a private window',
  async (name) => {
    const sender = { ...npmTab, tab: { id: 1, incognito: true } };
    const message = { name, ...SUBJECT, ...(name === 'accept' ? { fingerprint: 'aa' } : {}) };
    expect(await route(message, sender, self, handlers(), ready)).toEqual({
      ok: false,
      code: 'not-allowed',
      message: 'nothing is kept in a private window',
    });
  },
);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a string', 'label'],
  ['an unknown name', { name: 'eval' }],
  ['a name of every object', { name: 'constructor' }],
  ['a missing field', { name: 'label', subject: 'npm:react' }],
  ['a field too many', { name: 'label', subject: 'npm:react', seen: 0, url: 'https://example.org' }],
  ['a subject that is an address', { name: 'label', subject: 'https://example.org', seen: 0 }],
  ['a subject that climbs', { name: 'label', subject: 'github:a/../../etc', seen: 0 }],
  ['a subject too long', { name: 'label', subject: `npm:${'a'.repeat(5000)}`, seen: 0 }],
  ['a brief of no package', { name: 'brief', wanted: { name: 'a@1.0.0', range: null } }],
  ['a brief of an address', { name: 'brief', wanted: { name: '../../x', range: null } }],
  ['a brief with more in it', { name: 'brief', wanted: { name: 'a', range: null, url: 'x' } }],
  ['versions of nothing', { name: 'versions', packageName: '' }],
  ['a history of an address', { name: 'openHistory', subject: 'javascript:alert(1)' }],
  ['a history with a query of its own', { name: 'openHistory', subject: 'npm:react', visibility: '&x' }],
  ['texts of nowhere', { name: 'texts', subject: 'npm:react', places: [''] }],
  ['texts of too many places', { name: 'texts', subject: 'npm:react', places: Array(201).fill('1') }],
  ['a stage that is no number', { name: 'label', subject: 'npm:react', seen: '0' }],
  ['an edit of nothing', { name: 'setPolicy', edit: {} }],
  [
    'an edit with a level that is none',
    { name: 'setPolicy', edit: { set: 'license', match: 'MIT', level: 'unknown' } },
  ],
  ['an edit of two things', { name: 'setPolicy', edit: { set: 'license', remove: 'license', match: 'MIT' } }],
  ['an edit that every object has', { name: 'setPolicy', edit: { set: 'toString' } }],
  ['a preset that is none', { name: 'setPolicy', edit: { set: 'preset', preset: 'all' } }],
  [
    'a policy with a part that is none',
    { name: 'setPolicy', edit: { set: 'policy', policy: { levels: 1 } } },
  ],
  [
    'a policy too large',
    { name: 'setPolicy', edit: { set: 'policy', policy: { organisations: ['a'.repeat(200_001)] } } },
  ],
  ['a token that is none', { name: 'setToken', token: 'Bearer x\r\nhost: example.org' }],
  ['an option that is none', { name: 'setOption', option: { set: 'theme', on: true } }],
  ['a registry without https', { name: 'setOption', option: { set: 'registry', url: 'http://example.org' } }],
  ['a snooze until no time', { name: 'snooze', subject: 'npm:react', until: 'later' }],
  ['a pause of another host', { name: 'pause', host: 'example.org', until: null }],
  ['a question for content scripts', { name: 'tabStatus' }],
])('%s is no message', async (_, message) => {
  expect(await route(message, popup, self, handlers(), ready)).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});

test('an error becomes a reply', async () => {
  const answers = { ...handlers(), settings: () => Promise.reject(new Error('storage is gone')) };
  const reply = await route({ name: 'settings' }, popup, self, answers, ready);
  expect(reply).toEqual({ ok: false, code: 'failed', message: 'storage is gone' });
});

test('what reads nothing that is stored, and what is refused, do not wait until that may be read', async () => {
  const never = new Promise(() => {});
  const settings = vi.fn();
  const answers = { ...handlers(), settings };
  expect(await route({ name: 'openPanel' }, npmTab, self, answers, never)).toEqual({ ok: true, value: {} });
  expect(await route({}, npmTab, self, answers, never)).toMatchObject({ ok: false });
  void route({ name: 'settings' }, popup, self, answers, never);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(settings).not.toHaveBeenCalled();
});
