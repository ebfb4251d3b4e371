import { describe, expect, it } from 'vitest';
import { levelColors, SHADES, VISIONS } from '../../../src/badge/palette.ts';
import type { Level } from '../../../src/policy/types.ts';
import { tokensOf, tokensStyle } from '../../../src/ui/tokens.ts';
import { contrast } from '../badge/contrast.ts';

const LEVELS: Level[] = ['fine', 'notice', 'alert', 'unknown'];
/** Words on their grounds: WCAG 2.2, 1.4.3. */
const WORDS = ['ink', 'dim', 'link'].flatMap((ink) =>
  ['paper', 'wash'].map((ground) => [ink, ground] as const),
);
/** Parts of the picture and edges of fields on the paper: WCAG 2.2, 1.4.11. */
const SHAPES = ['edge'];

describe.each(SHADES)('%s', (shade) => {
  const tokens = tokensOf(shade);
  const color = (name: string) => tokens[name] ?? `no token ${name}`;
  const least = shade.endsWith('high') ? 7 : 4.5;

  it.each(WORDS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(['add', 'del'])('quoted words can be read on %s', (ground) => {
    expect(contrast(color('ink'), color(ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(SHAPES)('%s stands out from the paper', (shape) => {
    expect(contrast(color(shape), color('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(LEVELS)('the head of a panel can be read at level %s, and the level on the paper', (level) => {
    for (const vision of VISIONS) {
      const { ink, wash } = levelColors(level, shade, vision);
      for (const words of ['ink', 'dim']) expect(contrast(color(words), wash)).toBeGreaterThanOrEqual(least);
      for (const ground of ['paper', 'wash'])
        expect(contrast(ink, color(ground))).toBeGreaterThanOrEqual(least);
    }
  });
});

it.each([
  ['light', 'light', '#ffffff'],
  ['light tritanopia', 'light', '#ffffff'],
  ['dark high colorblind', 'dark', '#010409'],
  ['dimmed', 'dark', '#212830'],
])('the theme %s becomes declarations', (theme, scheme, paper) => {
  expect(tokensStyle(theme)).toContain(`color-scheme:${scheme};`);
  expect(tokensStyle(theme)).toContain(`--paper:${paper};`);
});
