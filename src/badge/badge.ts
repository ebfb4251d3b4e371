import type { Label } from '../policy/types.ts';
import { drawIcon, type IconName } from './icon.ts';
import type { Theme } from './palette.ts';
import { adoptStyle } from './style.ts';
import { followTheme } from './theme.ts';

/** `full`: the reason in words; `short`: the few that fit npm's half-width cell. */
export type Form = 'full' | 'short';

export type Badge = {
  /** The host element: `data-fineprint` names the subject, `data-fineprint-level` the level. */
  element: HTMLElement;
  /** Draws a label. Where the label has no words in this form, the icon stands alone. */
  show(label: Label, form: Form): void;
  /** Back to "not known yet": neutral, and never like `fine`. */
  pending(): void;
};

const TAG = 'fineprint-badge';
const PENDING = 'Fineprint: reading what is known about this licence';
let theme: Theme | undefined;

/**
 * A badge for one subject, at first pending. `onOpen` runs on a click, Enter or Space.
 *
 * The host itself is the button: its role, name and state lie on it, so that the name is said once and the page's own
 * focus order holds. Its shadow root is closed: nothing in it is meant for the page's scripts.
 */
export function createBadge(subject: string, onOpen: (badge: HTMLElement) => void): Badge {
  const element = createHost(subject);
  const root = element.attachShadow({ mode: 'closed' });
  const face = document.createElement('span');
  adoptStyle(root);
  root.append(face);
  listen(element, onOpen);
  const draw = (icon: IconName, text: string, name: string) => {
    element.dataset.fineprintLevel = icon === 'pending' ? 'unknown' : icon;
    element.setAttribute('aria-busy', String(icon === 'pending'));
    element.setAttribute('aria-label', name);
    element.title = name;
    face.className = text ? 'badge' : 'badge icon';
    face.replaceChildren(drawIcon(icon), ...words(text));
  };
  const pending = () => draw('pending', '', PENDING);
  pending();
  return {
    element,
    pending,
    show: (label, form) => {
      const text = form === 'full' ? label.text : label.short;
      draw(label.level, text, nameWith(text, label.name));
    },
  };
}

function createHost(subject: string): HTMLElement {
  const element = document.createElement(TAG);
  element.dataset.fineprint = subject;
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
  element.setAttribute('aria-expanded', 'false');
  if (!theme) followTheme(setTheme);
  element.dataset.fineprintTheme = theme;
  return element;
}

/** One observer serves all badges of a document. */
function setTheme(now: Theme): void {
  theme = now;
  for (const badge of document.querySelectorAll<HTMLElement>(TAG)) badge.dataset.fineprintTheme = now;
}

/** What is seen is part of what is said, for those who speak to the browser (WCAG 2.2, 2.5.3). */
function nameWith(text: string, name: string): string {
  return name.toLowerCase().includes(text.toLowerCase()) ? name : `${text}. ${name}`;
}

/** Isolated, so that a name in another direction never turns the page's words around. */
function words(text: string): HTMLElement[] {
  if (!text) return [];
  const element = document.createElement('bdi');
  element.textContent = text;
  return [element];
}

function listen(element: HTMLElement, onOpen: (badge: HTMLElement) => void): void {
  const open = (event: Event) => {
    // The badge may stand in a link, a row or a card of the page that has its own click.
    event.preventDefault();
    event.stopPropagation();
    onOpen(element);
  };
  element.addEventListener('click', open);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open(event);
  });
}
