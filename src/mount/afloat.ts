/** The element whose edge ends each node's room. */
const rooms = new WeakMap<Element, Element>();
let followsWindow = false;
/** Even the narrowest room shows the icon, in pixels. */
const LEAST = 20;
/**
 * In the middle of a line of whatever height; a badge is 20 px high. Set as one attribute: a page's first use of an
 * element's `style` makes Chromium set up its interface, which costs a page's start as much as finding the place does.
 */
const AFLOAT =
  'position:absolute;z-index:3;margin-inline-start:8px;margin-block-start:calc((1lh - 20px) / 2)';
const IN_CORNER = 'position:absolute;z-index:3;margin-inline-start:-5px;margin-block-start:-9px;scale:.75';
/** Between a row's end and what lies behind it, in pixels. */
const GAP = 8;

/**
 * Takes a node out of the page's flow where it stands, so that nothing of the page moves for it, and keeps it from
 * reaching over `room`'s end; in the corner it stands raised and small, where there is no room at all; in a row, which
 * may wrap or be a flex box, it is laid behind what the row ends with. Its room is measured once both are laid out.
 */
export function setAfloat(element: HTMLElement, room: Element | 'corner' | 'row'): void {
  element.setAttribute('style', room === 'corner' ? IN_CORNER : AFLOAT);
  if (room === 'corner') return;
  if (room === 'row') {
    keepBehind(element);
    return;
  }
  if (!followsWindow) window.addEventListener('resize', measureAll);
  followsWindow = true;
  rooms.set(element, room);
  measureRoom(element, room);
}

/** How each node in a row is laid anew. */
const layers = new WeakMap<Element, () => void>();

/**
 * An absolute node's own place in a flex box is the box's start, so the node is moved from there to the end of what stands
 * before it in the row, again whenever one of them has another size. What has no room lies over that end, and what is
 * ours and comes behind finds room for its icon.
 */
function keepBehind(element: HTMLElement): void {
  Object.assign(element.style, { margin: '0', visibility: 'hidden' });
  const lay = () => {
    const [row, last] = [element.parentElement, element.previousElementSibling];
    if (!row || !last) return;
    for (const each of [row, last]) observer.observe(each);
    element.style.translate = 'none';
    const [own, end, around] = [element, last, row].map((each) => each.getBoundingClientRect());
    if (own && end && around) layBehind(element, own, end, around);
    if (layers.has(element)) return;
    layers.set(element, lay);
    layers.get(last)?.();
  };
  const observer = new ResizeObserver(lay);
  observer.observe(element);
}

function layBehind(element: HTMLElement, own: DOMRect, end: DOMRect, around: DOMRect): void {
  const isRtl = getComputedStyle(element).direction === 'rtl';
  const left = isRtl ? end.left - GAP - around.left : around.right - end.right - GAP;
  const kept = element.nextElementSibling?.localName === element.localName ? LEAST + GAP : 0;
  const back = Math.max(0, LEAST - left);
  const x = isRtl ? end.left - GAP + back - own.right : end.right + GAP - back - own.left;
  const y = (end.top + end.bottom - own.top - own.bottom) / 2;
  const maxWidth = `${Math.max(LEAST, Math.floor(left - kept))}px`;
  Object.assign(element.style, { maxWidth, translate: `${x}px ${y}px`, visibility: 'visible' });
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
      element.setAttribute(
        'style',
        `${AFLOAT};max-width:${Math.max(LEAST, Math.floor(widthLeft(own, around, room)))}px`,
      );
  });
  observer.observe(element);
  observer.observe(room);
}

function widthLeft(own: DOMRectReadOnly, around: DOMRectReadOnly, room: Element): number {
  return room.matches(':dir(rtl)') ? own.right - around.left : around.right - own.left;
}
