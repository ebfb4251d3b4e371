import { createBadge, type Form } from '../../src/badge/badge.ts';
import { setAfloat } from '../../src/mount/afloat.ts';
import type { Label } from '../../src/policy/types.ts';
import { createPanel } from '../../src/ui/panel/open-panel.tsx';
import { lerna } from '../unit/ui/stories/lerna.ts';
import * as others from '../unit/ui/stories/others.ts';
import { uaParserJs } from '../unit/ui/stories/ua-parser-js.ts';
import { galleryEnvironment } from './environment.ts';
import { setTheme } from './theme.ts';
import './speak.ts';

/** `?theme=dark&panel=lerna&dir=rtl`: a page with badges in all states, and a panel open. */
const wanted = new URLSearchParams(location.search);
const stories = { lerna, uaParserJs, ...others };
const main = document.querySelector('main') ?? document.body;
setTheme(wanted.get('theme') ?? 'light');
document.documentElement.dir = wanted.get('dir') ?? 'ltr';
const openPanel = createPanel(galleryEnvironment(Object.values(stories)));

const name = wanted.get('panel');
const story = Object.entries(stories).find(([key]) => key === name)?.[1];
if (story) {
  const badge = badgeOf(story.label, 'full');
  row(badge);
  openPanel(badge, { subject: story.history.subject });
} else {
  showBadges();
}

function showBadges(): void {
  const pending = createBadge('npm:pending', () => {});
  row(pending.element, 'not known yet');
  for (const { label } of Object.values(stories)) row(badgeOf(label, 'full'), label.subject);
  const long = {
    ...uaParserJs.label,
    text: `${'(MIT OR Apache-2.0) AND '.repeat(8)}ISC since 2.0.0, was MIT`,
  };
  row(badgeOf(long, 'full'));
  cell('MIT', badgeOf(lerna.label, 'short'));
  cell('AGPL-3.0-or-later', badgeOf(uaParserJs.label, 'short'));
  cell('MIT');
  about(badgeOf(lerna.label, 'full'));
  about(badgeOf(others.alert.label, 'full'));
  about(badgeOf(long, 'full'));
  about();
}

function badgeOf(label: Label, form: Form): HTMLElement {
  const badge = createBadge(label.subject, (anchor) => openPanel(anchor, { subject: label.subject }));
  badge.show(label, form);
  return badge.element;
}

function row(...parts: (HTMLElement | string)[]): void {
  main.append(element('div', 'row', ...parts));
}

/** npm's half-width sidebar cell: heading and one line that is cut off. */
function cell(terms: string, badge?: HTMLElement): void {
  const words = element('p', '', terms);
  if (badge) {
    badge.style.cssText = 'float:inline-end;margin-block:12px -20px;margin-inline-start:6px';
    main.append(element('div', 'cell', element('h3', '', 'License'), badge, words));
  } else {
    main.append(element('div', 'cell', element('h3', '', 'License'), words));
  }
}

/** A line of GitHub's "About" box. */
function about(badge?: HTMLElement): void {
  const line = element('div', 'about', 'MIT license ', ...(badge ? [badge] : []));
  main.append(line);
  if (badge) setAfloat(badge, line);
}

function element(tag: string, kind: string, ...parts: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = kind;
  made.append(...parts);
  return made;
}
