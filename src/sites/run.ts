import { createBadge } from '../badge/badge.ts';
import { door } from '../badge/door.ts';
import { drawIcon } from '../badge/icon.ts';
import { themeStyle } from '../badge/palette.ts';
import { BADGE_PARTS } from '../badge/parts.ts';
import { followTheme } from '../badge/theme.ts';
import type { About } from '../messages/about.ts';
import { ask } from '../messages.ts';
import { setAfloat } from '../mount/afloat.ts';
import { watchView } from '../mount/in-view.ts';
import { keepMounted, type Mounted } from '../mount/keep-mounted.ts';
import type { Label } from '../policy/types.ts';
import { answerMessages } from './answer.ts';
import { furtherPlaces } from './further-places.ts';
import { onStored } from './on-stored.ts';
import { watchQuiet } from './quiet.ts';
import type { BadgePlace, Feed, Site, SitePlace, Tools } from './site.ts';
import { surfacesDoor } from './surfaces-door.ts';
import { watchLabel } from './watch-label.ts';

/** Every node of ours: badges, and the notes that surfaces draw. A browser finds a name faster than an attribute. */
const OURS = 'fineprint-badge';

/** Puts badges on a site and answers for this tab, until the signal aborts. */
export function runSite(site: Site, signal: AbortSignal): void {
  const shown = new Map<string, Label>();
  const quiet = watchQuiet(site.host, signal);
  const isInView = watchView(() => look(), signal);
  const further = furtherPlaces(site);

  function create(place: SitePlace): Mounted {
    const stop = new AbortController();
    // Not `AbortSignal.any` with the script's own: when that aborts, every node is stopped anyway.
    const tools: Tools = { parts: BADGE_PARTS, ask, onStored, quiet, signal: stop.signal };
    const element = 'draw' in place ? place.draw(tools) : drawBadge(place, tools, shown);
    if (place.room) setAfloat(element, place.room);
    return { element, stop: () => stop.abort() };
  }

  const look = keepMounted({
    find: () => {
      const url = new URL(location.href);
      const places = [...site.places(url), ...further(url)];
      return places.filter(({ lazy, anchor }) => !lazy || isInView(anchor));
    },
    create,
    ours: OURS,
    signal,
  });
  surfacesDoor().look = look;
  answerMessages(site, shown, signal);
}

function drawBadge(place: BadgePlace, tools: Tools, shown: Map<string, Label>): HTMLElement {
  const { subject, visibility, form } = place;
  const about: About = { subject, ...(visibility && { visibility }) };
  const badge = createBadge(subject, (anchor) => void openPanel(anchor, about));
  const show = (label: Label) => {
    if (!place.feed) shown.set(subject, label);
    badge.show(label, form);
  };
  tools.signal.addEventListener('abort', () => shown.delete(subject));
  // A focusable node within a part that is hidden from screen readers would be one without a name.
  if (place.anchor.closest('[aria-hidden="true"]')) badge.element.tabIndex = -1;
  void runFeed(place.feed ?? ((...given) => watchLabel(about, ...given)), show, tools);
  return badge.element;
}

async function runFeed(feed: Feed, show: (label: Label) => void, tools: Tools): Promise<void> {
  try {
    await feed(show, tools);
  } catch {
    // The extension was updated or removed under this page: the badge stays as it is, and the page's console clean.
  }
}

/** The panel is a script of its own, injected on the first click. */
async function openPanel(anchor: HTMLElement, about: About): Promise<void> {
  door().lent ??= { ask, icon: drawIcon, palette: themeStyle, followTheme };
  if (!door().open) await ask('openPanel', {});
  door().open?.(anchor, about);
}
