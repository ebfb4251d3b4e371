import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/ui/panel/place.ts';

const view = { width: 1200, height: 800 };
const panel = { width: 470, height: 600 };
const box = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });

describe('placeBeside', () => {
  it('goes under the badge, start to start', () => {
    expect(placeBeside(box(100, 50), panel, view, false)).toMatchObject({ left: 100, top: 76 });
    expect(placeBeside(box(700, 50), panel, view, true)).toMatchObject({ left: 330, top: 76 });
  });

  it('stays in the window at its right edge', () => {
    expect(placeBeside(box(1100, 50), panel, view, false).left).toBe(1200 - 470 - 8);
  });

  it('goes above where there is more room', () => {
    const { top, maxHeight } = placeBeside(box(100, 700), panel, view, false);
    expect(top + Math.min(maxHeight, panel.height)).toBeLessThanOrEqual(700);
  });

  it('goes beside the badge, as high as the window, where it would be low under and above it', () => {
    expect(placeBeside(box(100, 400), panel, view, false)).toEqual({ left: 206, top: 192, maxHeight: 784 });
    expect(placeBeside(box(900, 400), panel, view, false)).toMatchObject({ left: 424, top: 192 });
    expect(placeBeside(box(600, 400), panel, view, true)).toMatchObject({ left: 124 });
    const small = { ...panel, height: 100 };
    expect(placeBeside(box(100, 400), small, view, false)).toMatchObject({ left: 206, top: 400 });
  });

  it('goes under or above a badge in the middle of a window that is not wide enough', () => {
    expect(placeBeside(box(350, 400), panel, { width: 800, height: 800 }, false)).toMatchObject({
      left: 322,
    });
  });

  it('fills a narrow window', () => {
    const small = { width: 320, height: 480 };
    const { left, top, maxHeight } = placeBeside(box(250, 300), { width: 304, height: 900 }, small, false);
    expect(left).toBe(8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + maxHeight).toBeLessThanOrEqual(480);
  });

  it('keeps in view beside a badge that has scrolled away', () => {
    const { top } = placeBeside(box(100, -400), panel, view, false);
    expect(top).toBe(8);
  });
});
