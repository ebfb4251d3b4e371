import { say } from '../locale/say.ts';
import { direction, language } from '../locale/source.ts';
import type { Label, Level } from '../policy/types.ts';
import { createHost, isolated } from './host.ts';
import { drawIcon, type IconName } from './icon.ts';
import { adoptStyle } from './style.ts';

/**
 * `full`: the reason in words; `line`: the same, where each line of a long list has one, so that what is not known draws
 * no eyes; `short`: the few that fit npm's half-width cell; `icon`: none.
 */
export type Form = 'full' | 'line' | 'short' | 'icon';

/**
 * Milliseconds until a badge that still waits says so. A known label is there before, and need not pay for another
 * drawing and for a page's first look into the catalogue, some 10 ms in Chromium at a slow processor (it fetches the
 * catalogue, and the script waits).
 */
const DRAWN_AFTER = 50;

export type Badge = {
  /** The host element: `data-fineprint` names the subject, `data-fineprint-level` the level. */
  element: HTMLElement;
  /** Draws a label. Where the label has no words in this form, the icon stands alone. */
  show(label: Label, form: Form): void;
};

/**
 * A badge for one subject, at first pending: neutral, and never like `fine`. Attributes are set by `setAttribute`
 * alone, as each property of another name is one more that a browser sets up while the page loads. `onOpen` runs on a click, Enter or Space.
 *
 * The host itself is the button: its role, name and state lie on it, so that the name is said once and the page's own
 * focus order holds. Its shadow root is closed: nothing in it is meant for the page's scripts.
 */
export function createBadge(subject: string, onOpen: (badge: HTMLElement) => void): Badge {
  const face = document.createElement('b');
  const element = createButton(subject, face);
  face.setAttribute('class', 'badge icon');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyle(root);
  root.append(face);
  listen(element, onOpen);
  const draw = (level: Level, icon: IconName, text: string, name: string, isQuiet = false) => {
    element.setAttribute('data-fineprint-level', level);
    element.setAttribute('aria-busy', String(icon === 'pending'));
    element.setAttribute('aria-label', name);
    element.setAttribute('title', name);
    face.setAttribute('class', text ? `badge${isQuiet ? ' quiet' : ''}` : 'badge icon');
    face.replaceChildren(drawIcon(icon), ...isolated(text));
  };
  setTimeout(() => {
    if (element.getAttribute('aria-busy') === 'true') draw('unknown', 'pending', '', say('badgeReading'));
  }, DRAWN_AFTER);
  return {
    element,
    show: (label, form) => {
      const text = { full: label.text, line: label.text, short: label.short, icon: '' }[form];
      const { level, accepted } = label;
      element.setAttribute('lang', label.language ?? language());
      face.setAttribute('dir', label.direction ?? direction());
      const isQuiet = form === 'line' && level === 'unknown';
      draw(level, accepted ? 'accepted' : level, text, nameWith(text, label.name), isQuiet);
    },
  };
}

/** What is seen is part of what is said, for those who speak to the browser (WCAG 2.2, 2.5.3). */
function nameWith(text: string, name: string): string {
  return name.toLowerCase().includes(text.toLowerCase()) ? name : `${text}. ${name}`;
}

function createButton(subject: string, face: HTMLElement): HTMLElement {
  const element = createHost(face);
  element.setAttribute('data-fineprint', subject);
  element.setAttribute('data-fineprint-level', 'unknown');
  element.setAttribute('aria-busy', 'true');
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
  element.setAttribute('aria-expanded', 'false');
  return element;
}

function listen(element: HTMLElement, onOpen: (element: HTMLElement) => void): void {
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
