import type { Theme } from './environment.ts';

/** The neutral colours of panel and pages. The levels' own colours come with the environment, shared with the badge. */
export const TOKENS: Record<Theme, Record<string, string>> = {
  light: {
    ink: '#1f2328',
    dim: '#59636e',
    line: '#d1d9e0',
    edge: '#818b98',
    paper: '#ffffff',
    wash: '#f6f8fa',
    link: '#0969da',
    add: '#ffd8a8',
    del: '#e5e8eb',
    'era-1': '#5a7fb0',
    'era-2': '#8a63b8',
    'era-3': '#3f8f8a',
    'era-4': '#a0644f',
    shade: '#1f232826',
  },
  dark: {
    ink: '#f0f6fc',
    dim: '#9ea7b1',
    line: '#3d444d',
    edge: '#656c76',
    paper: '#0d1117',
    wash: '#151b23',
    link: '#58a6ff',
    add: '#5a3a10',
    del: '#2f363e',
    'era-1': '#7f9fd0',
    'era-2': '#b08ddb',
    'era-3': '#5fb3ad',
    'era-4': '#cf8f78',
    shade: '#010409cc',
  },
};

/** CSS declarations of one theme's tokens. */
export function tokensCss(theme: Theme): string {
  return Object.entries(TOKENS[theme])
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
