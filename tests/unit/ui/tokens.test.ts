import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../src/badge/palette.ts';
import { TOKENS } from '../../../src/ui/tokens.ts';
import { contrast } from '../badge/contrast.ts';

const THEMES = ['light', 'dark'] as const;
const color = (theme: 'light' | 'dark', name: string) => TOKENS[theme][name] ?? `no token ${name}`;
/** Words on their grounds: WCAG 2.2, 1.4.3. */
const WORDS = ['ink', 'dim', 'link'].flatMap((ink) =>
  ['paper', 'wash'].map((ground) => [ink, ground] as const),
);
/** Parts of the picture and edges of fields on the paper: WCAG 2.2, 1.4.11. */
const SHAPES = ['edge', 'era-1', 'era-2', 'era-3', 'era-4'];

describe.each(THEMES)('%s', (theme) => {
  it.each(WORDS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(color(theme, ink), color(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['add', 'del'])('quoted words can be read on %s', (ground) => {
    expect(contrast(color(theme, 'ink'), color(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s stands out from the paper', (shape) => {
    expect(contrast(color(theme, shape), color(theme, 'paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(PALETTE[theme]))('the head of a panel can be read at level %s', (_, { wash }) => {
    for (const ink of ['ink', 'dim']) {
      expect(contrast(color(theme, ink), wash)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
