import { createPatience } from './patience.ts';

/** Where one node of ours belongs in a page. The same `key` means the same node, wherever its anchor moved. */
export type Place = { key: string; anchor: Element; position: 'append' | 'after' };
/** A node of ours with what ends its life. */
export type Mounted = { element: HTMLElement; stop(): void };

type Options<P extends Place> = {
  /** All places of the page as it is now; cheap, called often, never writes. */
  find: () => P[];
  create: (place: P) => Mounted;
  /** Matches every node of ours, also copies that the page made of them. */
  ours: string;
  signal: AbortSignal;
};

/** How long the page may rest before places are looked for again, in milliseconds. */
const SETTLE = 100;
/** The same while the page of a new address comes in, which takes it so long at most: no place was found there yet. */
const SETTLE_NEW = 20;
const COMES_IN = 2_000;

/**
 * Keeps nodes of ours in a page that renders itself anew: hydration, client-side routing, Turbo's snapshots, back and
 * forward. A lost node is put back before the next paint; everything else is looked at once the page rests.
 * Not WXT's `autoMount`: it watches the anchor and not the node, and goes on after the context is invalidated
 * (tried with WXT 0.21.4).
 * A page that goes on taking a node away, second after second, is left without until its address changes.
 * Gives what asks for another look soon, for changes that are not the page's own.
 */
export function keepMounted<P extends Place>({ find, create, ours, signal }: Options<P>): () => void {
  const mounted = new Map<string, Mounted>();
  let address = '';
  let movedAt = 0;
  let patience = createPatience();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pass(): void {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    if (location.href !== address) {
      patience = createPatience();
      movedAt = performance.now();
    }
    address = location.href;
    const wanted = patience.isOver() ? [] : find();
    const places = new Map(wanted.map((place) => [place.key, place]));
    for (const key of [...mounted.keys()]) if (!places.has(key)) drop(key);
    for (const place of places.values()) put(place);
    removeCopies();
    observer.takeRecords();
  }

  function put(place: P): void {
    const before = mounted.get(place.key);
    if (before && !before.element.isConnected) patience.putBack();
    const known = before ?? create(place);
    mounted.set(place.key, known);
    if (!isPut(known.element, place)) insert(known.element, place);
  }

  function drop(key: string): void {
    mounted.get(key)?.stop();
    mounted.get(key)?.element.remove();
    mounted.delete(key);
  }

  /** Turbo restores a page from a copy: our nodes come back without their insides and listeners. */
  function removeCopies(): void {
    const alive = new Set([...mounted.values()].map(({ element }) => element));
    for (const node of document.querySelectorAll<HTMLElement>(ours)) if (!alive.has(node)) node.remove();
  }

  function changed(): void {
    const moved = location.href !== address;
    if (!moved && patience.isOver() && mounted.size === 0) return;
    const lost = [...mounted.values()].some(({ element }) => !element.isConnected);
    if (moved || (lost && patience.forLook())) pass();
    else timer ??= setTimeout(pass, isNew() ? SETTLE_NEW : SETTLE);
  }

  const isNew = () => mounted.size === 0 && performance.now() - movedAt < COMES_IN;

  function lookAgain(): void {
    if (!signal.aborted) timer ??= setTimeout(pass, 0);
  }

  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  for (const type of ['pageshow', 'popstate']) window.addEventListener(type, pass, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const key of [...mounted.keys()]) drop(key);
  });
  pass();
  return lookAgain;
}

function isPut(element: Element, { anchor, position }: Place): boolean {
  return position === 'append' ? element.parentElement === anchor : element.previousElementSibling === anchor;
}

function insert(element: Element, { anchor, position }: Place): void {
  if (position === 'append') anchor.append(element);
  else anchor.after(element);
}
