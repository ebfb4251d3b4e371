import type { Level } from '../policy/types.ts';

export type Theme = 'light' | 'dark';
/** `ink` draws icon and words, `wash` lies under them. */
export type LevelColors = { ink: string; wash: string };

/** The colours of the levels: the one place, for badge and panel. Each ink on its wash has a contrast of 4.5 or more. */
export const PALETTE: Record<Theme, Record<Level, LevelColors>> = {
  light: {
    fine: { ink: '#176f31', wash: '#dafbe1' },
    notice: { ink: '#8f5f00', wash: '#fff8c5' },
    alert: { ink: '#b42318', wash: '#ffebe9' },
    unknown: { ink: '#59636e', wash: '#eff2f5' },
  },
  dark: {
    fine: { ink: '#3fb950', wash: '#12261e' },
    notice: { ink: '#d29922', wash: '#272115' },
    alert: { ink: '#ff7b72', wash: '#2d1a1e' },
    unknown: { ink: '#9ea7b1', wash: '#212830' },
  },
};

/** CSS declarations `--fine: ...; --fine-wash: ...` for one theme. */
export function paletteCss(theme: Theme): string {
  return Object.entries(PALETTE[theme])
    .map(([level, { ink, wash }]) => `--${level}:${ink};--${level}-wash:${wash};`)
    .join('');
}
