import { render } from 'preact';
import { direction, language } from '../../locale/source.ts';
import type { About } from '../../messages/about.ts';
import { type Environment, EnvironmentProvider } from '../environment.ts';
import { adoptCss } from '../parts/adopt-css.ts';
import { wearTheme } from '../parts/wear-theme.ts';
import { keepPlaced } from './keep-placed.ts';
import { Panel } from './panel.tsx';
import { panelCss } from './style.ts';

const TAG = 'fineprint-panel';

/** Opens the panel of a subject beside its badge; asked again for the same badge, it closes. */
export type OpenPanel = (anchor: HTMLElement, about: About) => void;

type Open = { badge: () => HTMLElement | null; close: () => void };

/** The panel of a document: at most one is open. */
export function createPanel(environment: Environment): OpenPanel {
  let open: Open | null = null;
  let dismissing = false;
  // A press on the badge dismisses the popover before its click asks to open it: that click means "close".
  const note = (event: Event) => {
    const badge = open?.badge();
    dismissing = badge ? event.composedPath().includes(badge) : false;
  };
  addEventListener('pointerdown', note, true);
  addEventListener('keydown', note, true);
  return (anchor, about) => {
    const toggles = dismissing || open?.badge() === anchor;
    dismissing = false;
    open?.close();
    if (toggles) return;
    open = show(environment, anchor, about, () => {
      open = null;
    });
  };
}

/** Shows one panel. `onClosed` runs however it was closed. */
function show(environment: Environment, anchor: HTMLElement, about: About, onClosed: () => void): Open {
  // Not of this document, where a page's custom element of that name would be shown the closed root (badge/host.ts).
  const host = document.implementation.createHTMLDocument().createElement(TAG);
  const stop = new AbortController();
  const { signal } = stop;
  const box = mount(environment, host, about.subject, signal);
  const badge = () => standIn(anchor, about.subject);
  const close = () => {
    if (signal.aborted) return;
    stop.abort();
    const held = document.activeElement === host || document.activeElement === document.body;
    render(null, box);
    host.remove();
    badge()?.setAttribute('aria-expanded', 'false');
    if (held) badge()?.focus({ preventScroll: true });
    onClosed();
  };
  host.addEventListener('toggle', (event) => event.newState === 'closed' && close(), { signal });
  // Back and forward change what a page shows without a click that would dismiss the panel.
  addEventListener('popstate', close, { signal });
  document.body.append(host);
  draw(environment, box, about, close);
  host.showPopover();
  keepPlaced(host, box, badge, signal);
  anchor.setAttribute('aria-expanded', 'true');
  box.focus({ preventScroll: true });
  return { badge, close };
}

/** The badge that a panel belongs to; where the page re-rendered, the one that took its place. */
function standIn(anchor: HTMLElement, subject: string): HTMLElement | null {
  if (anchor.isConnected) return anchor;
  return document.querySelector<HTMLElement>(`[data-fineprint="${CSS.escape(subject)}"]`);
}

/** The host with its closed shadow root: what the panel says is the reader's, not the page's. */
function mount(
  environment: Environment,
  host: HTMLElement,
  subject: string,
  signal: AbortSignal,
): HTMLElement {
  host.popover = 'auto';
  host.dataset.fineprintPanel = subject;
  const root = host.attachShadow({ mode: 'closed' });
  adoptCss(root, panelCss);
  const box = document.createElement('div');
  box.className = 'fineprint panel';
  box.tabIndex = -1;
  // Those of our own texts, whatever the page's language and direction.
  box.lang = language();
  box.dir = direction();
  box.role = 'dialog';
  box.setAttribute('aria-labelledby', 'title');
  wearTheme(environment, box, signal);
  // What is typed here is no business of the page's own shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  root.append(box);
  return box;
}

function draw(environment: Environment, box: HTMLElement, about: About, close: () => void): void {
  render(
    <EnvironmentProvider value={environment}>
      <Panel about={about} onClose={close} />
    </EnvironmentProvider>,
    box,
  );
}
