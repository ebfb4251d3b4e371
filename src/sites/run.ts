import { createBadge } from '../badge/badge.ts';
import { door } from '../badge/door.ts';
import { type About, ask } from '../messages.ts';
import { keepMounted, type Mounted } from '../mount/keep-mounted.ts';
import type { Label } from '../policy/types.ts';
import { answerMessages } from './answer.ts';
import { watchQuiet } from './quiet.ts';
import type { Site, SitePlace } from './site.ts';
import { watchLabel } from './watch-label.ts';

/** Puts badges on a site and answers for this tab, until the signal aborts. */
export function runSite(site: Site, signal: AbortSignal): void {
  performance.mark('fineprint:start');
  const shown = new Map<string, Label>();
  const quiet = watchQuiet(site.host, signal);

  function create({ subject, visibility, form }: SitePlace): Mounted {
    const stop = new AbortController();
    const about: About = { subject, ...(visibility && { visibility }) };
    const badge = createBadge(subject, (anchor) => void openPanel(anchor, about));
    const show = (label: Label) => {
      shown.set(subject, label);
      badge.show(label, form);
      performance.mark('fineprint:shown');
    };
    void watch(about, show, quiet, AbortSignal.any([signal, stop.signal]));
    performance.mark('fineprint:badge');
    return { element: badge.element, stop: () => stop.abort() };
  }

  keepMounted({
    find: () => site.places(new URL(location.href)),
    create,
    ours: '[data-fineprint]',
    signal,
  });
  answerMessages(site, shown, signal);
}

async function watch(
  about: About,
  show: (label: Label) => void,
  quiet: Promise<() => boolean>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await watchLabel({ about, show, quiet: await quiet, signal });
  } catch {
    // The extension was updated or removed under this page: the badge stays as it is, and the page's console clean.
  }
}

/** The panel is a script of its own, injected on the first click. */
async function openPanel(anchor: HTMLElement, about: About): Promise<void> {
  if (!door().open) await ask('openPanel', {});
  door().open?.(anchor, about);
}
