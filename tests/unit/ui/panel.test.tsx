// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GapCode } from '../../../src/history/evidence.ts';
import type { Story } from '../../../src/messages/story.ts';
import { type Environment, EnvironmentProvider } from '../../../src/ui/environment.ts';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { storyAsText } from '../../../src/ui/text/story-as-text.ts';
import { galleryEnvironment } from '../../ui-gallery/environment.ts';
import { current, NOW, storyOf } from './stories/blank.ts';
import { lerna } from './stories/lerna.ts';
import { alert, fieldless, hostile, rateLimited, react } from './stories/others.ts';
import { uaParserJs } from './stories/ua-parser-js.ts';

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const text = () => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');

async function open(story: Story, environment: Environment = galleryEnvironment([story])): Promise<void> {
  await act(() =>
    render(
      <EnvironmentProvider value={environment}>
        <Panel about={{ subject: story.history.subject }} onClose={() => {}} />
      </EnvironmentProvider>,
      document.body,
    ),
  );
  await settle();
}

function asking(answer: (name: string, seen: number, request: object) => unknown): Environment {
  const environment = galleryEnvironment([]);
  const ask = async (name: string, request: { seen?: number }) => answer(name, request.seen ?? 0, request);
  return { ...environment, ask: ask as Environment['ask'] };
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('the panel', () => {
  it('tells what changed, and which line still has the terms before', async () => {
    await open(uaParserJs);
    expect(text()).toContain('MIT · latest version so far 1.0.41 may lack later fixes');
    expect(text()).toContain('1.0.0 - 1.0.41');
    expect(text()).toContain('2.0.0 (after 1.0.39, entered in 2.0.0-alpha.1): MIT → AGPL-3.0');
    expect(text()).toContain('Looked at 3 minutes ago: 74 versions, 4 tarballs, 7 commits.');
    expect(document.querySelector('header.notice h2')?.textContent).toBe('AGPL-3.0 since 2.0.0, was MIT');
  });

  it('points from a fork to the repository that it was made from, also as text', async () => {
    const fork = { parent: 'acme/widget', since: '2020-05-03T10:00:00.000Z' };
    const story = { ...lerna, history: { ...lerna.history, fork } };
    await open(story);
    const words = 'The repository is a fork of acme/widget, made on 3 May 2020.';
    expect(text()).toContain(words);
    expect(document.querySelector('a[href="https://github.com/acme/widget"]')).not.toBeNull();
    expect(storyAsText(story, 'UTC', NOW)).toContain(words);
    await open(lerna);
    expect(text()).not.toContain('fork');
  });

  it('sums the terms up, says whose summary it is, and says nothing where a text has its own words', async () => {
    await open(uaParserJs);
    expect(text()).toContain(
      'or lets others use a changed version over a network, offers the source under its own terms.',
    );
    expect(text()).toContain('Fineprint’s summary of network copyleft licences; the text decides.');
    await open(alert);
    expect(text()).not.toContain('summary');
    await open(rateLimited);
    expect(text()).not.toContain('summary');
  });

  it('tells an episode with its words, and whom of the reader’s list it names', async () => {
    await open(lerna);
    expect(text()).toContain('28.5 hours');
    expect(text()).toContain('The text limited who may use it (named parties):');
    expect(document.querySelector('mark')?.textContent).toContain('Microsoft Corporation');
    expect(text()).toContain('Not in the tarballs read: 3.2.1, 3.3.0.');
    expect(text()).toContain('“Microsoft Corporation”, which matches “Microsoft” on your list.');
    expect(document.querySelector('header.fine')).not.toBeNull();
  });

  it('quotes added and removed words and the clauses beside them', async () => {
    await open(alert);
    expect(document.querySelector('mark')?.textContent).toContain('Initech LLC');
    expect(document.querySelector('del')?.textContent).toBe('sublicense, and/or sell');
    expect(text()).toContain('Limits use by the size or revenue of the user: $1,000,000');
    expect(text()).toContain('aa11bb2: the field says MIT, the file MIT + added terms');
    expect(text().match(/not granted to Initech LLC/g)).toHaveLength(1);
    expect(text()).not.toContain('The field says MIT, the file says');
  });

  it('never makes nothing known look fine', async () => {
    await open(rateLimited);
    expect(document.querySelector('header.unknown')).not.toBeNull();
    expect(text()).toContain('not known: rate limited');
    expect(text()).toContain('It will be looked at again after 16:40.');
    expect(text()).toContain('Changes were not looked for yet');
  });

  it('asks before it looks something up on a site that is paused', async () => {
    const paused = storyOf('npm:x', {
      label: { level: 'unknown' },
      history: {
        current: { ...current, version: null, declared: null, text: null, gap: { code: 'paused' } },
      },
      paused: true,
    });
    const requests: object[] = [];
    await open(
      paused,
      asking((name, seen, request) => {
        if (name === 'story') requests.push(request);
        const story = 'once' in request ? storyOf('npm:x') : paused;
        return { ok: true, value: { story, stage: seen + 1, more: false } };
      }),
    );
    expect(text()).toContain('Paused on this site: not looked up. Nothing is known from before.');
    expect(requests).toHaveLength(1);
    await act(() => button('Look up once').click());
    await settle();
    expect(requests.at(-1)).toMatchObject({ once: true });
    expect(text()).not.toContain('Paused');
  });

  it('says that there is no licence', async () => {
    await open(fieldless);
    expect(text()).toContain('Fieldno licence field');
    expect(text()).toContain('Fileno licence file');
    expect(text()).toContain('In shortNobody has been given permission');
    expect(text()).not.toContain('I have read these terms');
    expect(document.querySelector('.timeline')).toBeNull();
  });

  it('tells what a licence allows till it ends, who grants it, and what comes then', async () => {
    const later = { date: '2029-03-01', license: 'Apache-2.0', licensor: 'Ann', grant: 'Three machines.' };
    await open(storyOf('npm:x', { history: { current: { ...current, text: 'BUSL-1.1', later } } }));
    expect(text()).toContain('LicensorAnn');
    expect(text()).toContain('Also allowedThree machines.');
    expect(text()).toContain('By its own terms, Apache-2.0 from 1 Mar 2029 at the latest');
  });

  it('links only https evidence on known hosts, and shows what hides', async () => {
    await open(hostile);
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.host)).toEqual(['github.com']);
    expect(links.every((link) => link.rel === 'noopener noreferrer' && link.target === '_blank')).toBe(true);
    expect(text()).toContain('⟨U+202E⟩');
    expect(document.querySelector('script')).toBeNull();
  });

  it('shows the newest of many changes, and the way to all of them', async () => {
    const [change] = react.history.changes;
    if (!change) throw new Error('the story has no change');
    const changes = Array.from({ length: 300 }, (_, index) => ({
      ...change,
      at: { version: `${index + 1}.0.0`, previous: `${index}.0.0` },
    }));
    const asked: unknown[] = [];
    const story = storyOf('npm:x', { history: { changes } });
    const environment = asking((name, _, request) => {
      if (name === 'openHistory') asked.push(request);
      return { ok: true, value: { story, stage: 1, more: false } };
    });
    await open(story, environment);
    expect(text()).toContain('300 changes');
    expect(document.querySelectorAll('.changes li')).toHaveLength(5);
    await act(() => button('Full history').click());
    expect(asked).toEqual([{ subject: 'npm:x' }]);
  });

  it('offers no page for a repository that is not known to be public', async () => {
    await open(alert);
    expect(text()).not.toContain('Full history');
    expect(text()).toContain('Only public repositories have a full history page');
  });

  it('folds what a licence lets and asks, with its sources', async () => {
    await open(uaParserJs);
    const facts = document.querySelector('details.facts');
    expect(facts?.hasAttribute('open')).toBe(false);
    expect(facts?.textContent).toContain('Summary of AGPL-3.0-or-later');
    expect(facts?.textContent).toContain('offer the source to users over a network');
    expect(facts?.textContent).toContain('A summary, from choosealicense.com (CC BY 3.0), in our words;');
    await open(alert);
    expect(document.querySelector('details.facts')).toBeNull();
  });
});

describe('stages', () => {
  it('come in until there are no more', async () => {
    const replies = [
      { story: storyOf('npm:x', { label: { text: 'First' } }), stage: 1, more: true },
      { story: storyOf('npm:x', { label: { text: 'Second' } }), stage: 2, more: false },
    ];
    const seen: number[] = [];
    const environment = asking((_, stage) => {
      seen.push(stage);
      return { ok: true, value: replies[stage] };
    });
    await open(storyOf('npm:x'), environment);
    await settle();
    expect(seen).toEqual([0, 1]);
    expect(text()).toContain('Second');
    expect(text()).not.toContain('still looking');
  });

  it('are asked for again when what was missing is worth another look', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ask = vi.fn(() => ({ ok: true, value: { story: rateLimited, stage: 1, more: false } }));
    const environment = asking(ask);
    await act(() =>
      render(
        <EnvironmentProvider value={environment}>
          <Panel about={{ subject: rateLimited.history.subject }} onClose={() => {}} />
        </EnvironmentProvider>,
        document.body,
      ),
    );
    await act(async () => void (await vi.advanceTimersByTimeAsync(10)));
    expect(ask).toHaveBeenCalledTimes(1);
    await act(async () => void (await vi.advanceTimersByTimeAsync(38 * 60_000)));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('may fail: then the panel says so and can try again', async () => {
    let works = false;
    const environment = asking(() =>
      works
        ? { ok: true, value: { story: uaParserJs, stage: 1, more: false } }
        : { ok: false, code: 'unavailable', message: '' },
    );
    await open(uaParserJs, environment);
    expect(document.querySelector('header.unknown')).not.toBeNull();
    expect(text()).toContain('did not answer');
    works = true;
    await act(() => button('Try again').click());
    await settle();
    expect(text()).toContain('AGPL-3.0 since 2.0.0, was MIT');
  });

  it('end when the extension is gone', async () => {
    await open(
      uaParserJs,
      asking(() => ({ ok: false, code: 'gone', message: '' })),
    );
    expect(text()).toContain('Reload the page');
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).not.toContain(
      'Try again',
    );
  });
});

describe('accepting', () => {
  it('stores the fingerprint in view, and can be undone', async () => {
    const asked: string[] = [];
    let acceptance: Story['acceptance'] = null;
    const environment = asking((name) => {
      asked.push(name);
      if (name === 'accept')
        acceptance = { subject: 'npm:x', fingerprint: current.fingerprint ?? '', at: '2026-11-23T15:03:00Z' };
      if (name === 'unaccept') acceptance = null;
      return { ok: true, value: { story: storyOf('npm:x', { acceptance }), stage: 1, more: false } };
    });
    await open(storyOf('npm:x'), environment);
    const confirm = vi.fn((_question: string) => false);
    vi.stubGlobal('confirm', confirm);
    await act(() => button('I have read these terms').click());
    expect(confirm.mock.lastCall?.[0]).toMatch(
      /^npm:x\nNote, for you alone, that you have read these terms\?/,
    );
    confirm.mockReturnValue(true);
    await act(() => button('I have read these terms').click());
    await vi.waitFor(async () => {
      await settle();
      expect(text()).toContain('Accepted 23 Nov 2026');
    });
    await act(() => button('Undo acceptance').click());
    await vi.waitFor(async () => {
      await settle();
      expect(text()).not.toContain('Accepted');
    });
    expect(asked).toEqual(['story', 'accept', 'story', 'unaccept', 'story']);
  });

  it('is told once, in the head', async () => {
    const acceptance = {
      subject: 'npm:x',
      fingerprint: current.fingerprint ?? '',
      at: '2026-11-23T15:03:00Z',
    };
    const label = { accepted: true as const, text: 'GPL-3.0, accepted by you on 23 Nov 2026' };
    await open(storyOf('npm:x', { acceptance, label }));
    expect(text().match(/accepted/gi)).toHaveLength(1);
    expect(button('Undo acceptance').disabled).toBe(false);
  });

  it('is not offered for terms that are not known', async () => {
    await open(rateLimited);
    expect(text()).not.toContain('I have read these terms');
  });
});

describe('what the reader listed', () => {
  const named = { kind: 'named-party' as const, quote: 'not granted to Initech LLC', names: ['Initech LLC'] };
  const withClause = {
    history: { current: { ...current, base: 'MIT', additions: [named.quote], clauses: [named] } },
  };

  it('is told where it stands in the text, and where a named party is none of it', async () => {
    await open(storyOf('npm:x', { ...withClause, listed: 2, phrases: ['not granted'] }));
    expect(text()).toContain('The text contains “not granted”, a phrase on your list.');
    expect(text()).toContain('No listed name found; subsidiaries not checked.');
  });

  it('is not spoken of where nothing is listed, or nobody is named', async () => {
    await open(storyOf('npm:x', withClause));
    expect(text()).not.toContain('No listed name found');
    await open(storyOf('npm:x', { listed: 2 }));
    expect(text()).not.toContain('No listed name found');
  });

  it('stands beside what a licence becomes by its own terms', async () => {
    const later = { date: '2029-03-01', license: 'Apache License, Version 2.0' };
    await open(storyOf('npm:x', { history: { current: { ...current, later } } }));
    expect(text()).toContain('By its own terms, Apache License, Version 2.0 from 1 Mar 2029 at the latest');
  });
});

describe('watching and snoozing', () => {
  it('watches, stops watching, and keeps quiet for a week', async () => {
    const asked: unknown[] = [];
    let watched = false;
    const environment = asking((name, _, request) => {
      if (name !== 'story') asked.push({ name, ...request });
      if (name === 'watch') watched = true;
      if (name === 'unwatch') watched = false;
      return { ok: true, value: { story: { ...alert, watched }, stage: 1, more: false } };
    });
    await open(alert, environment);
    const { subject } = alert.history;
    await act(() => button('Watch').click());
    await vi.waitFor(async () => {
      await settle();
      expect(button('Stop watching').disabled).toBe(false);
    });
    await act(() => button('Stop watching').click());
    await settle();
    await act(() => button('Snooze a week').click());
    expect(asked).toEqual([
      { name: 'watch', subject },
      { name: 'unwatch', subject },
      { name: 'snooze', subject, until: new Date(NOW.getTime() + 7 * 86_400_000).toISOString() },
    ]);
  });

  it('what is snoozed can be woken', async () => {
    const reasons = [
      { code: 'snoozed' as const, level: 'unknown' as const, text: 'Snoozed until 30 Nov 2026' },
    ];
    await open({ ...alert, reasons });
    expect(button('End snooze').disabled).toBe(false);
    expect(text().match(/Snoozed until 30 Nov 2026/g)).toHaveLength(1);
    expect(text()).not.toContain('an alert, by your policy');
  });
});

describe('what does not exist', () => {
  it('is neither watched nor kept quiet', async () => {
    const gap = { code: 'not-found' as const };
    const nothing = { ...current, version: null, declared: null, text: null, fingerprint: null, gap };
    await open(storyOf('npm:x', { label: { level: 'unknown' }, history: { current: nothing } }));
    expect(button('Looks wrong?').disabled).toBe(false);
    expect(() => button('Watch')).toThrow();
    expect(() => button('Snooze a week')).toThrow();
  });
});

describe('what could not be had', () => {
  const failed = (code: GapCode) => {
    const until = new Date(NOW.getTime() + 60_000).toISOString();
    const track = { state: 'none' as const, looked: 0, of: 0, reasons: [{ code, until }] };
    const coverage = { declared: track, shippedText: track, repositoryText: track };
    return storyOf('npm:x', { label: { retryAt: until }, history: { coverage } });
  };

  it('is tried again at a click', async () => {
    const asked: unknown[] = [];
    const story = failed('offline');
    const environment = asking((name, _, request) => {
      asked.push({ name, ...request });
      return { ok: true, value: { story, stage: 1, more: false } };
    });
    await open(story, environment);
    expect(text()).toContain('no connection, next try at');
    await act(() => button('Try again').click());
    await settle();
    expect(asked.at(-1)).toMatchObject({ name: 'story', seen: 0, retry: true });
  });

  it('is waited for where it is limited', async () => {
    await open(failed('rate-limited'));
    expect(text()).toContain('rate limited until');
    expect(() => button('Try again')).toThrow();
  });
});

describe('for a ticket', () => {
  it('the story is copied as text', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await open(uaParserJs);
    await act(() => button('Copy as text').click());
    await settle();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Licence of ua-parser-js 2.0.9'));
    expect(text()).toContain('Copied');
    vi.unstubAllGlobals();
  });

  it('a report is shown before it is copied', async () => {
    await open(lerna);
    await act(() => button('Looks wrong?').click());
    const report = document.querySelector('textarea')?.value ?? '';
    expect(report).toContain('npm:lerna@3.4.0');
    expect(report).not.toContain('“Microsoft”');
  });
});
