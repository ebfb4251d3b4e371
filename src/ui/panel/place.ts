type Box = { top: number; bottom: number; left: number; right: number };
type Size = { width: number; height: number };
export type Place = { left: number; top: number; maxHeight: number };

const GAP = 6;
const EDGE = 8;
/** Below this height the side with more room is taken. */
const COMFORTABLE = 360;
/** With less room than this under and above its anchor, a panel rather stands beside it, as high as the window. */
const LOW = 560;

/**
 * Where a panel goes beside its anchor: under it, or above where there is more room; where both are low and there is
 * room beside it, there. Always within the window; which of these does not depend on the panel's height, so that it
 * stays where it is while it fills. All in CSS pixels of the window.
 */
export function placeBeside(anchor: Box, panel: Size, view: Size, rtl: boolean): Place {
  const beside = isLow(anchor, view) ? leftBeside(anchor, panel, view, rtl) : null;
  return beside === null ? underOrAbove(anchor, panel, view, rtl) : atSide(beside, anchor, panel, view);
}

/** An anchor out of view has no side. */
function isLow({ top, bottom }: Box, { height }: Size): boolean {
  const room = Math.max(height - bottom, top) - GAP - EDGE;
  return room < LOW && top >= 0 && bottom <= height;
}

/** Where a panel beside the anchor begins: on the side that the reading leads to, or on the other; null without room. */
function leftBeside(anchor: Box, { width }: Size, view: Size, rtl: boolean): number | null {
  const [after, before] = [anchor.right + GAP, anchor.left - GAP - width];
  const fits = (left: number) => left >= EDGE && left + width <= view.width - EDGE;
  return (rtl ? [before, after] : [after, before]).find(fits) ?? null;
}

function atSide(left: number, anchor: Box, panel: Size, view: Size): Place {
  const maxHeight = view.height - 2 * EDGE;
  const height = Math.min(panel.height, maxHeight);
  return { left, top: clamp(anchor.top, EDGE, view.height - height - EDGE), maxHeight };
}

function underOrAbove(anchor: Box, panel: Size, view: Size, rtl: boolean): Place {
  const below = view.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const under = below >= Math.min(COMFORTABLE, panel.height) || below >= above;
  const room = Math.max(under ? below : above, Math.min(COMFORTABLE, view.height - 2 * EDGE));
  const height = Math.min(panel.height, room);
  const wanted = under ? anchor.bottom + GAP : anchor.top - GAP - height;
  const start = rtl ? anchor.right - panel.width : anchor.left;
  return {
    left: clamp(start, EDGE, view.width - panel.width - EDGE),
    top: clamp(wanted, EDGE, view.height - height - EDGE),
    maxHeight: room,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
