import { describe, expect, it } from 'vitest';
import { PALETTE, paletteCss, type Theme } from '../../../src/badge/palette.ts';
import { contrast } from './contrast.ts';

const THEMES: Theme[] = ['light', 'dark'];
const BACKGROUND = { light: '#ffffff', dark: '#0d1117' };
const rows = THEMES.flatMap((theme) =>
  Object.entries(PALETTE[theme]).map(([level, colors]) => ({ theme, level, ...colors })),
);

describe('palette', () => {
  it.each(rows)('$theme $level can be read on its wash and on the page', ({ theme, ink, wash }) => {
    expect(contrast(ink, wash)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, BACKGROUND[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it('becomes custom properties', () => {
    expect(paletteCss('dark')).toContain(`--alert:${PALETTE.dark.alert.ink};`);
    expect(paletteCss('dark')).toContain(`--alert-wash:${PALETTE.dark.alert.wash};`);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
