// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { themeOf } from '../../../src/badge/theme.ts';

const rows: [string, Record<string, string>, { prefersDark: boolean }, string][] = [
  ['npm, light', { colorMode: 'light' }, { prefersDark: true }, 'light'],
  ['npm, dark', { colorMode: 'dark' }, { prefersDark: false }, 'dark'],
  ['GitHub, auto by day', { colorMode: 'auto', lightTheme: 'light' }, { prefersDark: false }, 'light'],
  ['GitHub, auto by night', { colorMode: 'auto', darkTheme: 'dark_dimmed' }, { prefersDark: true }, 'dark'],
  [
    'GitHub, a light theme by night',
    { colorMode: 'auto', darkTheme: 'light' },
    { prefersDark: true },
    'light',
  ],
  [
    'GitHub, dark with a colour-blind theme',
    { colorMode: 'dark', darkTheme: 'dark_colorblind' },
    { prefersDark: false },
    'dark',
  ],
  [
    'GitHub, light with a dark theme',
    { colorMode: 'light', lightTheme: 'dark_high_contrast' },
    { prefersDark: false },
    'dark',
  ],
  ['a page that says nothing', {}, { prefersDark: true }, 'light'],
];

it.each(rows)('%s', (_, dataset, { prefersDark }, theme) => {
  const root = document.createElement('html');
  Object.assign(root.dataset, dataset);
  expect(themeOf(root, prefersDark)).toBe(theme);
});

it('follows a page that declares both colour schemes', () => {
  document.documentElement.style.colorScheme = 'light dark';
  expect(themeOf(document.documentElement, true)).toBe('dark');
  expect(themeOf(document.documentElement, false)).toBe('light');
});
