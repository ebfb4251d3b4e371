// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { themeOf } from '../../../src/badge/theme.ts';

const day = { dark: false, contrast: false };
const night = { dark: true, contrast: false };
const rows: [string, Record<string, string>, typeof day, string][] = [
  ['npm, light', { colorMode: 'light' }, night, 'light'],
  ['npm, dark', { colorMode: 'dark' }, day, 'dark'],
  ['GitHub, auto by day', { colorMode: 'auto', lightTheme: 'light' }, day, 'light'],
  ['GitHub, auto by night', { colorMode: 'auto', darkTheme: 'dark_dimmed' }, night, 'dimmed'],
  ['GitHub, a light theme by night', { colorMode: 'auto', darkTheme: 'light' }, night, 'light'],
  [
    'GitHub, light with a dark theme',
    { colorMode: 'light', lightTheme: 'dark_high_contrast' },
    day,
    'dark high',
  ],
  ['a page that says nothing', {}, night, 'light'],
  ['a system that asks for more contrast', { colorMode: 'light' }, { ...day, contrast: true }, 'light high'],
];

it.each(rows)('%s', (_, dataset, preferences, theme) => {
  const root = document.createElement('html');
  Object.assign(root.dataset, dataset);
  expect(themeOf(root, preferences)).toBe(theme);
});

/** GitHub's settings of 2025, and the combinations with more contrast that its style sheets name (2026). */
const THEMES: [name: string, theme: string][] = [
  ['light', 'light'],
  ['light_high_contrast', 'light high'],
  ['light_colorblind', 'light colorblind'],
  ['light_tritanopia', 'light tritanopia'],
  ['dark', 'dark'],
  ['dark_high_contrast', 'dark high'],
  ['dark_colorblind', 'dark colorblind'],
  ['dark_tritanopia', 'dark tritanopia'],
  ['dark_dimmed', 'dimmed'],
  ['light_colorblind_high_contrast', 'light high colorblind'],
  ['dark_tritanopia_high_contrast', 'dark high tritanopia'],
  ['dark_dimmed_high_contrast', 'dark high'],
];

it.each(THEMES)('GitHub’s %s', (name, theme) => {
  const root = document.createElement('html');
  const [mode, attribute] = name.startsWith('dark') ? ['dark', 'darkTheme'] : ['light', 'lightTheme'];
  Object.assign(root.dataset, { colorMode: mode, [attribute]: name });
  expect(themeOf(root, day)).toBe(theme);
  Object.assign(root.dataset, { colorMode: 'auto' });
  expect(themeOf(root, mode === 'dark' ? night : day)).toBe(theme);
});

it('follows a page that declares both colour schemes', () => {
  document.documentElement.style.colorScheme = 'light dark';
  expect(themeOf(document.documentElement, night)).toBe('dark');
  expect(themeOf(document.documentElement, day)).toBe('light');
});
