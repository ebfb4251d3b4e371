import { render } from 'preact';
import type { About } from '../../messages.ts';
import { type Environment, EnvironmentProvider } from '../environment.ts';
import { adoptCss } from '../parts/adopt-css.ts';
import { Panel } from './panel.tsx';
import { placeBeside } from './place.ts';
import { panelCss } from './style.ts';

const TAG = 'fineprint-panel';

/** Opens the panel of a subject beside its badge; asked again for the same badge, it closes. */
export type OpenPanel = (anchor: HTMLElement, about: About) => void;

/** The panel of a document: at most one is open. */
export function createPanel(environment: Environment): OpenPanel {
  let open: { anchor: HTMLElement; close: () => void } | null = null;
  let dismissing: HTMLElement | null = null;
  // A press on the badge dismisses the popover before its click asks to open it: that click means "close".
  const note = (event: Event) => {
    dismissing = open && event.composedPath().includes(open.anchor) ? open.anchor : null;
  };
  addEventListener('pointerdown', note, true);
  addEventListener('keydown', note, true);
  return (anchor, about) => {
    const toggles = dismissing === anchor || open?.anchor === anchor;
    dismissing = null;
    open?.close();
    if (toggles) return;
    const close = show(environment, anchor, about, () => {
      open = null;
    });
    open = { anchor, close };
  };
}

/** Shows one panel; gives the function that closes it. `onClosed` runs however it was closed. */
function show(environment: Environment, anchor: HTMLElement, about: About, onClosed: () => void) {
  const host = document.createElement(TAG);
  const stop = new AbortController();
  const box = mount(environment, host, about.subject, stop.signal);
  const close = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    anchor.setAttribute('aria-expanded', 'false');
    const held = document.activeElement === host || document.activeElement === document.body;
    render(null, box);
    host.remove();
    if (held) anchor.focus({ preventScroll: true });
    onClosed();
  };
  host.addEventListener('toggle', (event) => event.newState === 'closed' && close(), { signal: stop.signal });
  document.body.append(host);
  draw(environment, box, about, close);
  host.showPopover();
  keepPlaced(host, box, anchor, stop.signal);
  anchor.setAttribute('aria-expanded', 'true');
  box.focus({ preventScroll: true });
  return close;
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
  adoptCss(root, panelCss(environment.palette));
  const box = document.createElement('div');
  box.className = 'fineprint panel';
  box.tabIndex = -1;
  // The interface is written in English, whatever the page's own language and direction.
  box.lang = 'en';
  box.dir = 'ltr';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'title');
  environment.followTheme((theme) => {
    box.dataset.theme = theme;
  }, signal);
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

/** Keeps the panel beside its badge while either changes or the page scrolls; a badge that is gone leaves it there. */
function keepPlaced(host: HTMLElement, box: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  const place = () => {
    if (!anchor.isConnected) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = { width: host.offsetWidth, height: box.scrollHeight + 2 };
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const { left, top, maxHeight } = placeBeside(anchor.getBoundingClientRect(), size, view, rtl);
    host.style.left = `${left}px`;
    host.style.top = `${top}px`;
    box.style.maxHeight = `${maxHeight}px`;
  };
  const resized = new ResizeObserver(place);
  resized.observe(box);
  signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { signal });
  place();
}
