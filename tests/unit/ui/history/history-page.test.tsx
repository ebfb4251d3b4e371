// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../../src/messages/story.ts';
import { type Environment, EnvironmentProvider } from '../../../../src/ui/environment.ts';
import { HistoryPage } from '../../../../src/ui/history/history-page.tsx';
import { galleryEnvironment, gallerySettings } from '../../../ui-gallery/environment.ts';
import { coverage, storyOf } from '../stories/blank.ts';
import { lerna } from '../stories/lerna.ts';
import { alert, hostile, rateLimited, react } from '../stories/others.ts';
import { uaParserJs } from '../stories/ua-parser-js.ts';

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const text = () => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');

async function open(story: Story | null, environment?: Environment): Promise<void> {
  const about = story && { subject: story.history.subject };
  await act(() =>
    render(
      <EnvironmentProvider value={environment ?? galleryEnvironment(story ? [story] : [])}>
        <HistoryPage about={about} />
      </EnvironmentProvider>,
      document.body,
    ),
  );
  await settle();
  await settle();
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

/** Opens what is folded away under a title. */
async function unfold(title: string, index = 0): Promise<void> {
  const found = [...document.querySelectorAll('details')].filter(
    (each) => each.querySelector('summary')?.textContent === title,
  )[index];
  if (!found) throw new Error(`nothing is called "${title}"`);
  found.open = true;
  await act(() => void found.dispatchEvent(new Event('toggle')));
}

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('the full history', () => {
  it('tells every change, line, note and track', async () => {
    await open(uaParserJs);
    expect([...document.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'Timeline',
      'The licence in view',
      'Changes',
      'Versions under the same terms',
      'Smaller notes',
      'What was looked at',
    ]);
    expect(document.querySelectorAll('#changes li')).toHaveLength(2);
    expect(document.querySelectorAll('#lines tbody tr')).toHaveLength(4);
    expect(text()).toContain('0.7.29 (after 0.7.28): a licence file was added');
    expect(text()).toContain('4 of 74 tarballs; the others were not read');
  });

  it('asks for the whole story, and for the texts of its places alone', async () => {
    const asked: Record<string, unknown>[] = [];
    const { ask, ...rest } = galleryEnvironment([lerna]);
    const listening = ((name: never, request: never) => {
      asked.push({ name, ...(request as object) });
      return ask(name, request);
    }) as Environment['ask'];
    await open(lerna, { ...rest, ask: listening });
    expect(asked).toEqual([
      { name: 'story', subject: 'npm:lerna@3.4.0', seen: 0, deep: true },
      {
        name: 'texts',
        subject: 'npm:lerna@3.4.0',
        places: ['3.4.0', '250ec4f0d1c2b3a4958677e8f9a0b1c2d3e4f506'],
      },
    ]);
  });

  it('shows the text in view beside its standard text, with added and missing words marked', async () => {
    await open(alert);
    const [pairs] = document.querySelectorAll('#terms .pairs');
    expect(pairs?.querySelector('.heads p')?.textContent).toBe('Standard text of MIT');
    expect(pairs?.querySelector('.after ins')?.textContent).toContain('Initech LLC');
    expect(pairs?.querySelector('.before del')?.textContent).toBe('sublicense and or sell');
    expect(pairs?.querySelector('.before ins')).toBeNull();
    expect(pairs?.querySelector('.equal summary')?.textContent).toContain('paragraphs that are the same');
  });

  it('compares the texts before and after a change', async () => {
    await open(alert);
    const pairs = document.querySelector('#changes .pairs');
    expect(pairs?.querySelector('ins')?.textContent).toContain('are not granted to Initech LLC');
    expect(pairs?.querySelector('del')?.textContent).toContain('sublicense, and/or sell');
  });

  it('marks nothing where another text took the place of one', async () => {
    await open(uaParserJs);
    const [newest] = document.querySelectorAll<HTMLDetailsElement>('#changes details');
    if (!newest) throw new Error('there is nothing to compare');
    newest.open = true;
    await act(() => void newest.dispatchEvent(new Event('toggle')));
    expect(newest.querySelector('.replaced .told')?.textContent).toContain('no words are marked');
    expect(newest.textContent).toContain('who use it over a network');
  });

  it('opens comparisons on demand, and says where a side was not read', async () => {
    await open(uaParserJs);
    expect(document.querySelector('#changes .pairs')).toBeNull();
    await unfold('Compare the texts', 1);
    expect(document.querySelector('#changes')?.textContent).toContain('The files of 0.7.19 were not read.');
  });

  it('tells an episode with its words and whom of the reader’s list it names', async () => {
    await open(lerna);
    expect(text()).toContain('28.5 hours');
    expect(text()).toContain('“Microsoft Corporation”, which matches “Microsoft” on your list.');
    await unfold('LICENSE beside the standard text of MIT');
    expect(document.querySelector('#episodes .pairs ins')?.textContent).toContain('Initech LLC');
  });

  it('never makes nothing known look fine', async () => {
    await open(rateLimited);
    expect(document.querySelector('header.unknown')).not.toBeNull();
    expect(text()).toContain('Changes were not looked for yet.');
    expect(text()).toContain('It will be looked at again after 16:40.');
  });

  it('links only https evidence on known hosts, and shows what hides', async () => {
    await open(hostile);
    expect([...document.querySelectorAll('a')].map((link) => link.host)).toEqual(['github.com']);
    expect(text()).toContain('⟨U+202E⟩');
    expect(document.querySelector('script')).toBeNull();
  });

  it('shows nothing for an address that names nothing', async () => {
    await open(null);
    expect(text()).toContain('This address names no package');
  });

  it('says so where the worker does not answer', async () => {
    const ask = async () => ({ ok: false, code: 'unavailable', message: '' });
    await open(react, { ...galleryEnvironment([]), ask: ask as unknown as Environment['ask'] });
    expect(text()).toContain('did not answer');
    expect(document.querySelector('header.unknown')).not.toBeNull();
  });
});

describe('tarballs that are too large', () => {
  const reasons = [{ code: 'too-large' as const }];
  const shippedText = { state: 'partial' as const, looked: 0, of: 3, reasons };
  const large = storyOf('npm:large', { history: { coverage: { ...coverage, shippedText } } });

  function listening(settings = gallerySettings()) {
    const asked: unknown[] = [];
    const { ask, ...rest } = galleryEnvironment([large], settings);
    const listen = ((name: never, request: never) => {
      asked.push(name === 'setOption' ? request : name);
      return ask(name, request);
    }) as Environment['ask'];
    return { environment: { ...rest, ask: listen }, asked };
  }

  it('may be read from the CDN once the reader agreed', async () => {
    const { environment, asked } = listening();
    await open(large, environment);
    await act(() => button('Read them from jsDelivr').click());
    await settle();
    expect(asked).toContainEqual({ option: { set: 'cdn', on: true } });
    expect(asked.filter((name) => name === 'story')).toHaveLength(2);
    expect(text()).not.toContain('Read them from jsDelivr');
  });

  it.each([
    ['the reader agreed before', { cdn: true }],
    ['the registry is another one', { registry: 'https://npm.example.com/' }],
  ])('are not offered where %s', async (_, settings) => {
    await open(large, listening({ ...gallerySettings(), ...settings }).environment);
    expect(text()).toContain('too large');
    expect(text()).not.toContain('jsDelivr');
  });
});

describe('taking it elsewhere', () => {
  it('copies Markdown', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await open(uaParserJs);
    await act(() => button('Copy as Markdown').click());
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('# Licence of ua-parser-js 2.0.9'));
  });

  it('saves the history as JSON, under a name of its own', async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await open(lerna);
    await act(() => button('Save as JSON').click());
    await act(() => button('Save as Markdown').click());
    expect(names).toEqual(['npm-lerna-3.4.0.json', 'npm-lerna-3.4.0.md']);
    expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual(lerna.history);
    vi.restoreAllMocks();
  });
});
