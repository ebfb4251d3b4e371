// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge } from '../../../src/badge/badge.ts';
import { levelColors } from '../../../src/badge/palette.ts';
import type { Label } from '../../../src/policy/types.ts';

const label: Label = {
  subject: 'npm:ua-parser-js@2.0.9',
  level: 'notice',
  text: 'AGPL-3.0-or-later since 2.0.0, was MIT',
  short: 'was MIT',
  name: 'ua-parser-js 2.0.9: AGPL-3.0-or-later since 2.0.0, was MIT.',
  at: '2026-11-23T15:00:00Z',
  revision: '1',
};

/** Badges keep their shadow roots closed; the test looks inside by keeping what `attachShadow` returned. */
function shadowOf(make: () => HTMLElement): ShadowRoot {
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  make();
  const root = spy.mock.results[0]?.value as ShadowRoot;
  spy.mockRestore();
  return root;
}

beforeEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset.colorMode;
});

describe('createBadge', () => {
  it('names its subject and starts as unknown, never as fine', () => {
    const { element } = createBadge('npm:react@18.3.1', () => {});
    expect(element.dataset.fineprint).toBe('npm:react@18.3.1');
    expect(element.dataset.fineprintLevel).toBe('unknown');
    expect(element.getAttribute('aria-busy')).toBe('true');
    expect(element.shadowRoot).toBeNull();
  });

  it('names itself as waiting only where it still waits after a moment', () => {
    vi.useFakeTimers();
    const [waiting, known] = [createBadge('npm:a', () => {}), createBadge('npm:b', () => {})];
    known.show({ ...label, language: 'ar', direction: 'rtl' }, 'full');
    vi.runAllTimers();
    vi.useRealTimers();
    expect(waiting.element.getAttribute('aria-label')).toMatch(/reading/i);
    expect(known.element.getAttribute('aria-label')).toBe(label.name);
    expect(known.element.lang).toBe('ar');
  });

  it('marks what is fine only because the reader accepted it', () => {
    const iconOf = (accepted: boolean) =>
      shadowOf(() => {
        const badge = createBadge(label.subject, () => {});
        badge.show({ ...label, level: 'fine', ...(accepted && { accepted }) }, 'full');
        expect(badge.element.dataset.fineprintLevel).toBe('fine');
        return badge.element;
      })
        .querySelector('path.mark')
        ?.getAttribute('d');
    expect(iconOf(true)).not.toBe(iconOf(false));
  });

  it('carries the whole message as the name of one button', () => {
    const badge = createBadge(label.subject, () => {});
    badge.show(label, 'full');
    expect(badge.element.getAttribute('role')).toBe('button');
    expect(badge.element.getAttribute('aria-label')).toBe(label.name);
    expect(badge.element.dataset.fineprintLevel).toBe('notice');
    expect(badge.element.getAttribute('aria-busy')).toBe('false');
  });

  it('shows the words of the form that fits, or the icon alone', () => {
    const texts: string[] = [];
    const root = shadowOf(() => {
      const badge = createBadge(label.subject, () => {});
      badge.show(label, 'full');
      return badge.element;
    });
    texts.push(root.querySelector('.badge')?.textContent ?? '');
    const short = shadowOf(() => {
      const badge = createBadge(label.subject, () => {});
      badge.show(label, 'short');
      return badge.element;
    });
    texts.push(short.querySelector('.badge')?.textContent ?? '');
    expect(texts).toEqual([label.text, label.short]);
    const icon = shadowOf(() => {
      const badge = createBadge(label.subject, () => {});
      badge.show({ ...label, level: 'fine', text: '', short: '' }, 'full');
      return badge.element;
    });
    expect(icon.querySelectorAll('.badge.icon svg')).toHaveLength(1);
    expect(icon.querySelector('bdi')).toBeNull();
  });

  it('stays quiet in a line of a list while little is known, and nowhere else', () => {
    const face = (level: Label['level'], form: 'line' | 'full') => {
      const root = shadowOf(() => {
        const badge = createBadge(label.subject, () => {});
        badge.show({ ...label, level, text: 'MIT' }, form);
        return badge.element;
      });
      return root.querySelector('.badge')?.className;
    };
    expect(face('unknown', 'line')).toBe('badge quiet');
    expect(face('unknown', 'full')).toBe('badge');
    expect(face('alert', 'line')).toBe('badge');
  });

  it('puts hostile words in as text', () => {
    const root = shadowOf(() => {
      const badge = createBadge(label.subject, () => {});
      badge.show({ ...label, text: '<img src=x onerror=alert(1)>' }, 'full');
      return badge.element;
    });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('bdi')?.textContent).toContain('<img');
  });

  it.each(['Enter', ' '])('opens with the key %j and keeps the page out of it', (key) => {
    const onOpen = vi.fn();
    const onPage = vi.fn();
    const { element } = createBadge(label.subject, onOpen);
    document.body.append(element);
    document.body.addEventListener('keydown', onPage, { once: true });
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(element);
    expect(event.defaultPrevented).toBe(true);
    expect(onPage).not.toHaveBeenCalled();
  });

  it('opens on a click without following the link that it stands in', () => {
    const onOpen = vi.fn();
    const { element } = createBadge(label.subject, onOpen);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    element.dispatchEvent(event);
    expect(onOpen).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
  });

  it('has the words that are seen in its name', () => {
    const badge = createBadge(label.subject, () => {});
    badge.show({ ...label, short: 'file differs' }, 'short');
    expect(badge.element.getAttribute('aria-label')).toBe(`file differs. ${label.name}`);
  });

  it('follows the page when it turns dark', async () => {
    const make = () => {
      const { element } = createBadge(label.subject, () => {});
      document.body.append(element);
      return element;
    };
    const colorOf = (root: ShadowRoot) =>
      root.querySelector<HTMLElement>('.badge')?.style.getPropertyValue('--fine');
    const root = shadowOf(make);
    expect(colorOf(root)).toBe(levelColors('fine', 'light', '').ink);
    document.documentElement.dataset.colorMode = 'dark';
    const dark = levelColors('fine', 'dark', '').ink;
    await vi.waitFor(() => expect(colorOf(root)).toBe(dark));
    expect(colorOf(shadowOf(make))).toBe(dark);
  });
});
