import { describe, expect, it } from 'vitest';
import {
  groundOf,
  LIST_COLORS,
  levelColors,
  SHADES,
  themeStyle,
  VISIONS,
} from '../../../src/badge/palette.ts';
import type { Level } from '../../../src/policy/types.ts';
import { contrast } from './contrast.ts';

const LEVELS: Level[] = ['fine', 'notice', 'alert', 'unknown'];
/** What lies around badges: the pages' own grounds, on github.com and npmjs.com. */
const GROUNDS = {
  light: ['#ffffff', '#f6f8fa'],
  'light high': ['#ffffff', '#eff2f5'],
  dark: ['#0d1117', '#151b23'],
  'dark high': ['#010409', '#0d1117'],
  dimmed: ['#212830', '#22272e'],
};
const rows = SHADES.flatMap((shade) =>
  VISIONS.flatMap((vision) => LEVELS.map((level) => ({ shade, vision, level }))),
);

describe('palette', () => {
  it.each(rows)('$shade $vision: $level can be read on its wash, the page and lists', (row) => {
    const { ink, wash } = levelColors(row.level, row.shade, row.vision);
    const least = row.shade.endsWith('high') ? 7 : 4.5;
    for (const ground of [wash, ...GROUNDS[row.shade], LIST_COLORS[groundOf(row.shade)].ground])
      expect([ground, contrast(ink, ground) >= least]).toEqual([ground, true]);
  });

  it.each(SHADES)('words in lists can be read: %s', (shade) => {
    const { words, ground } = LIST_COLORS[groundOf(shade)];
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(shade.endsWith('high') ? 7 : 4.5);
  });

  it.each(SHADES)('for eyes that take red for green, no level of %s is either', (shade) => {
    for (const level of LEVELS) {
      const [r = 0, g = 0, b = 0] = channels(levelColors(level, shade, 'colorblind').ink);
      const isGreen = g > r && g > b;
      const isRed = r > 1.5 * g && Math.abs(g - b) < 0.2 * r;
      expect([level, isGreen, isRed]).toEqual([level, false, false]);
    }
  });

  it.each(VISIONS)('the levels differ from each other: %j', (vision) => {
    for (const shade of SHADES)
      expect(new Set(LEVELS.map((level) => levelColors(level, shade, vision).ink))).toHaveLength(4);
  });

  it.each([
    ['light', '--fine:#176f31;--fine-wash:#dafbe1;--notice:#8f5f00;', '--ground:#ffffff;'],
    ['dark high', '--fine:#4ae168;--fine-wash:#12261e;', '--ground:#151b23;'],
    ['dimmed', '--fine:#6bc46d;--fine-wash:#23382f;', '--ground:#2a313c;'],
    ['dark colorblind', '--fine:#58a6ff;--fine-wash:#121d2f;', '--alert:#f0883e;'],
    ['light high tritanopia', '--fine:#023b95;--fine-wash:#ddf4ff;', '--alert:#86061d;'],
  ])('the theme %s becomes declarations', (theme, start, part) => {
    expect(themeStyle(theme).slice(0, start.length)).toBe(start);
    expect(themeStyle(theme)).toContain(part);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
