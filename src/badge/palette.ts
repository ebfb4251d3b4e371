import type { Level } from '../policy/types.ts';

/** What the page's ground looks like; `high`: where more contrast is asked for. */
export const SHADES = ['light', 'light high', 'dark', 'dark high', 'dimmed'] as const;
export type Shade = (typeof SHADES)[number];
/** Whose eyes a theme is made for: everyone's, those that take red for green, those that take blue for green. */
export const VISIONS = ['', 'colorblind', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];
/** The words of a theme. */
export type Theme = Shade | `${Shade} ${Exclude<Vision, ''>}`;
/** `ink` draws icon and words, `wash` lies under them. */
export type LevelColors = { ink: string; wash: string };
type Ground = 'light' | 'dark' | 'dimmed';
type Hue = 'green' | 'blue' | 'amber' | 'orange' | 'red' | 'grey';

/**
 * The levels' colours: the one place, for badge and panel. Each ink on its wash and on the page has a contrast of 4.5 or
 * more (WCAG 2.2 AA), where more is asked for one of 7 or more (AAA).
 */
const INKS: Record<Shade, Record<Hue, string>> = {
  light: {
    green: '#176f31',
    blue: '#0550ae',
    amber: '#8f5f00',
    orange: '#a63b00',
    red: '#b42318',
    grey: '#59636e',
  },
  'light high': {
    green: '#05511f',
    blue: '#023b95',
    amber: '#5f3d00',
    orange: '#702c00',
    red: '#86061d',
    grey: '#414852',
  },
  dark: {
    green: '#3fb950',
    blue: '#58a6ff',
    amber: '#d29922',
    orange: '#f0883e',
    red: '#ff7b72',
    grey: '#9ea7b1',
  },
  'dark high': {
    green: '#4ae168',
    blue: '#91cbff',
    amber: '#f0b72f',
    orange: '#ffb077',
    red: '#ffa198',
    grey: '#d1d7e0',
  },
  dimmed: {
    green: '#6bc46d',
    blue: '#6cb6ff',
    amber: '#daaa3f',
    orange: '#f69d50',
    red: '#ff938a',
    grey: '#adb6c0',
  },
};

/** Where more contrast is asked for, the washes stay. */
const WASHES: Record<Ground, Record<Hue, string>> = {
  light: {
    green: '#dafbe1',
    blue: '#ddf4ff',
    amber: '#fff8c5',
    orange: '#fff1e5',
    red: '#ffebe9',
    grey: '#eff2f5',
  },
  dark: {
    green: '#12261e',
    blue: '#121d2f',
    amber: '#272115',
    orange: '#2b1d13',
    red: '#2d1a1e',
    grey: '#212830',
  },
  dimmed: {
    green: '#23382f',
    blue: '#223450',
    amber: '#3a3322',
    orange: '#40301f',
    red: '#442d30',
    grey: '#303842',
  },
};

/** The ground of the list that a note opens, the words on it, and its edge. */
export const LIST_COLORS: Record<Ground, { ground: string; words: string; line: string }> = {
  light: { ground: '#ffffff', words: '#1f2328', line: '#d1d9e0' },
  dark: { ground: '#151b23', words: '#f0f6fc', line: '#3d444d' },
  dimmed: { ground: '#2a313c', words: '#d1d7e0', line: '#4a525d' },
};

const LEVELS: readonly Level[] = ['fine', 'notice', 'alert', 'unknown'];
/** Which hue tells a level; for some eyes others than for most. */
const EVERYONES: Record<Level, Hue> = { fine: 'green', notice: 'amber', alert: 'red', unknown: 'grey' };
const LEVEL_HUES: Record<Vision, Partial<typeof EVERYONES>> = {
  '': EVERYONES,
  colorblind: { fine: 'blue', alert: 'orange' },
  tritanopia: { fine: 'blue' },
};

/** The colours of a level in a theme. */
export function levelColors(level: Level, shade: Shade, vision: Vision): LevelColors {
  const hue = LEVEL_HUES[vision][level] ?? EVERYONES[level];
  return { ink: INKS[shade][hue], wash: WASHES[groundOf(shade)][hue] };
}

/**
 * The colours of a theme, given by its words, as declarations for the `style` of an element: `--fine`, `--fine-wash` and so on for each level,
 * and those of a list.
 */
export function themeStyle(theme: string): string {
  const vision = VISIONS.findLast((each) => theme.endsWith(each)) ?? '';
  const shade = SHADES.findLast((each) => theme.startsWith(each)) ?? 'light';
  const levels = LEVELS.map((level) => {
    const { ink, wash } = levelColors(level, shade, vision);
    return `--${level}:${ink};--${level}-wash:${wash};`;
  });
  const { ground, words, line } = LIST_COLORS[groundOf(shade)];
  return `${levels.join('')}--ground:${ground};--words:${words};--line:${line}`;
}

/** What is under a shade, with whatever contrast. */
export function groundOf(shade: Shade): Ground {
  return shade === 'light high' ? 'light' : shade === 'dark high' ? 'dark' : shade;
}
