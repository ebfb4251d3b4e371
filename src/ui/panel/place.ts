type Box = { top: number; bottom: number; left: number; right: number };
type Size = { width: number; height: number };
export type Place = { left: number; top: number; maxHeight: number };

const GAP = 6;
const EDGE = 8;
/** Below this height the side with more room is taken. */
const COMFORTABLE = 360;

/**
 * Where a panel goes beside its anchor: under it, or above where there is more room, and always within the window.
 * All in CSS pixels of the window.
 */
export function placeBeside(anchor: Box, panel: Size, view: Size, rtl: boolean): Place {
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
