import type { Tools } from '../site.ts';

/**
 * A line below a row, where the terms of the next row are others. It stands in one of the row's cells and is moved from
 * there by style alone, so nothing of the page moves.
 */
export function drawEdge(row: Element, { parts, signal }: Tools): HTMLElement {
  const edge = parts.createHost();
  edge.dataset.fineprintNote = 'era';
  const look = { position: 'absolute', height: '2px', background: 'currentColor', opacity: '0.35' };
  Object.assign(edge.style, look, { pointerEvents: 'none' });
  const place = () => {
    edge.style.transform = 'none';
    const own = edge.getBoundingClientRect();
    const { left, bottom, width } = row.getBoundingClientRect();
    edge.style.width = `${width}px`;
    edge.style.transform = `translate(${left - own.left}px, ${bottom - own.top - 1}px)`;
  };
  const observer = new ResizeObserver(place);
  observer.observe(row);
  signal.addEventListener('abort', () => observer.disconnect());
  return edge;
}
