/** Height of a row of the timeline, in pixels. */
export const ROW = 30;

/** Middle of a row's bar: below the room for a label. */
export function rowMiddle(row: number): number {
  return row * ROW + 20;
}

/** A place on the picture's width, so far from both ends that what is drawn there stays within: a length of CSS. */
export function within(share: number, room: number, back = 0): string {
  return `clamp(${room}px, ${percent(share)} - ${back}px, 100% - ${room}px)`;
}

/** A share of the width, 0 to 1, as an SVG length. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
