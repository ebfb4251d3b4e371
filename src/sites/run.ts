import { browser } from 'wxt/browser';
import { type Badge, createBadge } from '../badge/badge.ts';
import { door } from '../badge/door.ts';
import { ask, type Message, type Reply } from '../messages.ts';
import { keepMounted, type Mounted } from '../mount/keep-mounted.ts';
import type { Label } from '../policy/types.ts';
import { watchQuiet } from './quiet.ts';
import type { Site, SitePlace } from './site.ts';
import { watchLabel } from './watch-label.ts';

/** Puts badges on a site and answers the popup about this tab, until the signal aborts. */
export function runSite(site: Site, signal: AbortSignal): void {
  performance.mark('fineprint:start');
  const shown = new Map<string, Label>();
  const quiet = watchQuiet(site.host, signal);

  function create({ subject, form }: SitePlace): Mounted {
    const stop = new AbortController();
    const badge = createBadge(subject, (anchor) => void openPanel(anchor, subject));
    const show = (label: Label) => {
      shown.set(subject, label);
      badge.show(label, form);
      performance.mark('fineprint:shown');
    };
    void watch(subject, show, quiet, AbortSignal.any([signal, stop.signal]), badge);
    performance.mark('fineprint:badge');
    return { element: badge.element, stop: () => stop.abort() };
  }

  keepMounted({
    find: () => site.places(new URL(location.href)),
    create,
    ours: '[data-fineprint]',
    signal,
  });
  answerPopup(site, shown, signal);
}

async function watch(
  subject: string,
  show: (label: Label) => void,
  quiet: Promise<() => boolean>,
  signal: AbortSignal,
  badge: Badge,
): Promise<void> {
  try {
    await watchLabel({ subject, show, quiet: await quiet, signal });
  } catch (error) {
    // The extension was updated or removed under this page: the badge stays as it is, quietly.
    console.info('Fineprint stopped here:', error, badge.element.dataset.fineprint);
  }
}

/** The panel is a script of its own, injected on the first click. */
async function openPanel(anchor: HTMLElement, subject: string): Promise<void> {
  if (!door().open) await ask('openPanel', {});
  door().open?.(anchor, subject);
}

function answerPopup(site: Site, shown: Map<string, Label>, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<Reply<'tabStatus'>> | undefined => {
    if ((message as Message | null)?.name !== 'tabStatus') return undefined;
    const subject = site.places(new URL(location.href))[0]?.subject ?? null;
    const label = (subject && shown.get(subject)) || null;
    return Promise.resolve({ ok: true, value: { host: site.host, subject, label } });
  };
  const listener = answer as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
