/** The element whose edge ends each node's room. */
const rooms = new WeakMap<Element, Element>();
let followsWindow = false;
/** Even the narrowest room shows the icon, in pixels. */
const LEAST = 20;

/**
 * Takes a node out of the page's flow where it stands, so that nothing of the page moves for it, and keeps it from
 * reaching over `room`'s end; in the corner it stands raised and small, where there is no room at all. Its room is
 * measured once both are laid out.
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
  if (!followsWindow) window.addEventListener('resize', measureAll);
  followsWindow = true;
  rooms.set(element, room);
  measureRoom(element, room);
}

/** Another width of the window is another room for each node that is still in the page. */
function measureAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('fineprint-badge')) {
    const room = rooms.get(element);
    if (room) measureRoom(element, room);
  }
}

/** By an observer, which tells where things stand once the page is laid out, and never forces that itself. */
function measureRoom(element: HTMLElement, room: Element): void {
  const observer = new IntersectionObserver((entries) => {
    const box = (target: Element) => entries.find((entry) => entry.target === target)?.boundingClientRect;
    const [own, around] = [box(element), box(room)];
    observer.disconnect();
    if (own && around)
      element.style.maxWidth = `${Math.max(LEAST, Math.floor(widthLeft(own, around, room)))}px`;
  });
  observer.observe(element);
  observer.observe(room);
}

function widthLeft(own: DOMRectReadOnly, around: DOMRectReadOnly, room: Element): number {
  return getComputedStyle(room).direction === 'rtl' ? own.right - around.left : around.right - own.left;
}
