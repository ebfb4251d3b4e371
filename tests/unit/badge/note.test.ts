// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNote } from '../../../src/badge/note.ts';
import { BADGE_PARTS } from '../../../src/badge/parts.ts';

const { attachShadow } = Element.prototype;
let root: ShadowRoot | null;

beforeEach(() => {
  root = null;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
});

afterEach(() => vi.restoreAllMocks());

/** The rows as they are once the reader opens them. */
const shown = () => {
  const list = root?.querySelector('ul');
  if (list) list.showPopover = () => undefined;
  root?.querySelector('button')?.click();
  return [...(root?.querySelectorAll('li') ?? [])].map((row) => `${row.className}: ${row.textContent}`);
};

test('a note says one line, and names its surface and level', () => {
  const { element, show } = createNote(BADGE_PARTS, 'packages');
  show({ level: 'alert', text: 'a 1.0.0: BUSL-1.1' });
  expect(element.dataset.fineprintNote).toBe('packages');
  expect(element.dataset.fineprintLevel).toBe('alert');
  expect(root?.querySelector('button')?.textContent).toBe('a 1.0.0: BUSL-1.1');
  expect(root?.querySelector('button')?.title).toBe('a 1.0.0: BUSL-1.1');
});

test('a later view takes the place of the one before', () => {
  const { element, show } = createNote(BADGE_PARTS, 'packages');
  show({ level: 'pending', text: '', rows: [{ level: 'fine', text: 'old' }] });
  expect(element.dataset.fineprintLevel).toBe('unknown');
  show({
    level: 'notice',
    text: 'new',
    rows: [
      { level: 'notice', text: 'one' },
      { level: 'fine', text: 'two' },
    ],
  });
  expect(shown()).toEqual(['notice: one', 'fine: two']);
});

test('words of a page never become markup', () => {
  const { show } = createNote(BADGE_PARTS, 'packages');
  show({ level: 'fine', text: '<img src=x>', rows: [{ level: 'fine', text: '<b>x</b>' }] });
  expect(shown()).toEqual(['fine: <b>x</b>']);
  expect(root?.querySelector('img, b')).toBe(null);
});

test('a click asks for more and does not reach the page', () => {
  const more = vi.fn();
  const clicked = vi.fn();
  const { element } = createNote(BADGE_PARTS, 'packages', more);
  document.body.append(element);
  document.body.addEventListener('click', clicked);
  root?.querySelector('button')?.click();
  expect(more).toHaveBeenCalledTimes(1);
  expect(clicked).not.toHaveBeenCalled();
});

test('rows are drawn for those who open them, and not before', () => {
  const { show } = createNote(BADGE_PARTS, 'packages');
  show({ level: 'fine', text: 'x', rows: [{ level: 'fine', text: 'one' }] });
  expect(root?.querySelectorAll('li')).toHaveLength(0);
  expect(shown()).toEqual(['fine: one']);
});
