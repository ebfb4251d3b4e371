/** What still waits for its room to be measured, with the element whose edge ends that room. */
let waiting = new Map<HTMLElement, Element>();
/** Even the narrowest room shows the icon, in pixels. */
const LEAST = 20;

/**
 * Takes a node out of the page's flow where it stands, so that nothing of the page moves for it, and keeps it from
 * reaching over `room`'s end; in the corner it stands raised and small, where there is no room at all. Rooms are measured together in the next frame: one layout for any number of nodes.
 */
export function setAfloat(element: HTMLElement, room: Element | 'corner'): void {
  // In the middle of a line of whatever height; a badge is 20 px high.
  const marginBlockStart = 'calc((1lh - 20px) / 2)';
  Object.assign(element.style, {
    position: 'absolute',
    marginInlineStart: '8px',
    marginBlockStart,
    zIndex: '3',
  });
  if (room === 'corner') {
    Object.assign(element.style, { marginInlineStart: '-5px', marginBlockStart: '-9px', scale: '0.75' });
    return;
  }
  if (waiting.size === 0) requestAnimationFrame(measure);
  waiting.set(element, room);
}

function measure(): void {
  const found = [...waiting].map(([element, room]) => ({ element, width: widthLeft(element, room) }));
  waiting = new Map();
  for (const { element, width } of found) element.style.maxWidth = `${Math.max(LEAST, Math.floor(width))}px`;
}

function widthLeft(element: HTMLElement, room: Element): number {
  const own = element.getBoundingClientRect();
  const around = room.getBoundingClientRect();
  return getComputedStyle(room).direction === 'rtl' ? own.right - around.left : around.right - own.left;
}
