import { placeBeside } from './place.ts';

/**
 * Keeps a panel beside its badge while either changes or the page scrolls, until `signal` aborts. Where the badge is
 * gone the panel stays where it was.
 */
export function keepPlaced(
  host: HTMLElement,
  box: HTMLElement,
  badge: () => HTMLElement | null,
  signal: AbortSignal,
): void {
  const place = () => {
    const anchor = badge();
    if (!anchor) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    // Two pixels of border are no part of the scroll height.
    const size = { width: host.offsetWidth, height: box.scrollHeight + 2 };
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const { left, top, maxHeight } = placeBeside(anchor.getBoundingClientRect(), size, view, rtl);
    host.style.cssText = `--at:${top}px auto auto ${left}px`;
    box.style.maxHeight = `${maxHeight}px`;
  };
  const resized = new ResizeObserver(place);
  resized.observe(box);
  signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  addEventListener('scroll', place, { capture: true, passive: true, signal });
  addEventListener('resize', place, { signal });
  place();
}
