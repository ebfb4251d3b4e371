/** How far outside the window a place counts as in view. */
const MARGIN = '200px';

/**
 * Tells whether an element is, or once was, in view; `changed` runs when further ones came into view. One observer
 * serves a whole page, so that long lists cost what is looked at and no more.
 */
export function watchView(changed: () => void, signal: AbortSignal): (anchor: Element) => boolean {
  const known = new WeakSet<Element>();
  const seen = new WeakSet<Element>();
  let observer: IntersectionObserver | undefined;

  function arrived(entries: IntersectionObserverEntry[]): void {
    const came = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of came) {
      seen.add(target);
      observer?.unobserve(target);
    }
    if (came.length > 0) changed();
  }

  signal.addEventListener('abort', () => observer?.disconnect());
  return (anchor) => {
    if (!known.has(anchor)) {
      known.add(anchor);
      observer ??= new IntersectionObserver(arrived, { rootMargin: MARGIN });
      observer.observe(anchor);
    }
    return seen.has(anchor);
  };
}
