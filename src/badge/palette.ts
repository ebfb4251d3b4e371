import type { Level } from '../policy/types.ts';

/** What the page's ground looks like; `high`: where more contrast is asked for. */
export const SHADES = ['light', 'light high', 'dark', 'dark high', 'dimmed', 'dimmed high'] as const;
export type Shade = (typeof SHADES)[number];
/** Whose eyes a theme is made for: everyone's, those that take red for green, those that take blue for green. */
export const VISIONS = ['', 'colorblind', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];
/** The words of a theme. */
export type Theme = Shade | `${Shade} ${Exclude<Vision, ''>}`;
/** `ink` draws icon and words, `wash` lies under them. */
export type LevelColors = { ink: string; wash: string };
/** A selector for what bears all these words of its theme; none: whatever its theme. */
export type SelectTheme = (words: readonly string[]) => string;

const HUES = ['green', 'blue', 'amber', 'orange', 'red', 'grey'] as const;
type Hue = (typeof HUES)[number];

/**
 * The levels' colours: the one place, for badge and panel. Each ink on its wash and on the page has a contrast of 4.5 or
 * more (WCAG 2.2 AA), where more is asked for one of 7 or more (AAA).
 */
const INKS: Record<Shade, Record<Hue, readonly [ink: string, wash: string]>> = {
  light: {
    green: ['#176f31', '#dafbe1'],
    blue: ['#0550ae', '#ddf4ff'],
    amber: ['#8f5f00', '#fff8c5'],
    orange: ['#a63b00', '#fff1e5'],
    red: ['#b42318', '#ffebe9'],
    grey: ['#59636e', '#eff2f5'],
  },
  'light high': {
    green: ['#05511f', '#d2fedb'],
    blue: ['#023b95', '#dff7ff'],
    amber: ['#5f3d00', '#fff3b0'],
    orange: ['#702c00', '#ffeedb'],
    red: ['#86061d', '#fff0ee'],
    grey: ['#414852', '#eff2f5'],
  },
  dark: {
    green: ['#3fb950', '#12261e'],
    blue: ['#58a6ff', '#121d2f'],
    amber: ['#d29922', '#272115'],
    orange: ['#f0883e', '#2b1d13'],
    red: ['#ff7b72', '#2d1a1e'],
    grey: ['#9ea7b1', '#212830'],
  },
  'dark high': {
    green: ['#4ae168', '#0b2415'],
    blue: ['#91cbff', '#0c1f38'],
    amber: ['#f0b72f', '#2b2006'],
    orange: ['#ffb077', '#321a07'],
    red: ['#ffa198', '#36101a'],
    grey: ['#d1d7e0', '#212830'],
  },
  dimmed: {
    green: ['#6bc46d', '#23382f'],
    blue: ['#6cb6ff', '#223450'],
    amber: ['#daaa3f', '#3a3322'],
    orange: ['#f69d50', '#40301f'],
    red: ['#ff938a', '#442d30'],
    grey: ['#adb6c0', '#303842'],
  },
  'dimmed high': {
    green: ['#6dd583', '#1b3326'],
    blue: ['#91cbff', '#1b2f4d'],
    amber: ['#f0b72f', '#352c15'],
    orange: ['#ffb077', '#3b2818'],
    red: ['#ffb3ab', '#42212a'],
    grey: ['#d1d7e0', '#2a313c'],
  },
};

const LEVEL_HUES: Record<Level, Record<Vision, Hue>> = {
  fine: { '': 'green', colorblind: 'blue', tritanopia: 'blue' },
  notice: { '': 'amber', colorblind: 'amber', tritanopia: 'amber' },
  alert: { '': 'red', colorblind: 'orange', tritanopia: 'red' },
  unknown: { '': 'grey', colorblind: 'grey', tritanopia: 'grey' },
};

/** The colours of a level in a theme. */
export function levelColors(level: Level, shade: Shade, vision: Vision): LevelColors {
  const [ink, wash] = INKS[shade][LEVEL_HUES[level][vision]];
  return { ink, wash };
}

/** CSS rules that give what bears a theme its `--fine`, `--fine-wash` and so on. */
export function paletteCss(select: SelectTheme): string {
  const shades = SHADES.map((shade) => `${select(wordsOf(shade))}{${huesCss(shade)}}`);
  const visions = VISIONS.map((vision) => `${select(vision ? [vision] : [])}{${levelsCss(vision)}}`);
  return [...shades, ...visions].join('');
}

/** The words that tell a shade from the first one. */
function wordsOf(shade: Shade): string[] {
  return shade === 'light' ? [] : shade.split(' ');
}

function huesCss(shade: Shade): string {
  return HUES.map((hue) => `--${hue}:${INKS[shade][hue][0]};--${hue}-wash:${INKS[shade][hue][1]};`).join('');
}

function levelsCss(vision: Vision): string {
  return Object.entries(LEVEL_HUES)
    .filter(([, hues]) => vision === '' || hues[vision] !== hues[''])
    .map(([level, { [vision]: hue }]) => `--${level}:var(--${hue});--${level}-wash:var(--${hue}-wash);`)
    .join('');
}
