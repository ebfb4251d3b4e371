type Tokens = Record<string, string>;

const light: Tokens = {
  ink: '#1f2328',
  dim: '#59636e',
  line: '#d1d9e0',
  edge: '#818b98',
  paper: '#ffffff',
  wash: '#f6f8fa',
  link: '#0969da',
  add: '#ffd8a8',
  del: '#e5e8eb',
  shade: '#1f232826',
};
const dark: Tokens = {
  ink: '#f0f6fc',
  dim: '#9ea7b1',
  line: '#3d444d',
  edge: '#656c76',
  paper: '#0d1117',
  wash: '#151b23',
  link: '#58a6ff',
  add: '#5a3a10',
  del: '#2f363e',
  shade: '#010409cc',
};

/**
 * The neutral colours of panel and pages by the words of the theme, each as far as it differs from the one that it goes
 * on from: `dark high` from `dark`. The levels' own colours come with the environment, shared with the badge.
 */
const STEPS: Record<string, Tokens> = {
  light,
  'light high': {
    ink: '#010409',
    dim: '#454c54',
    line: '#818b98',
    edge: '#454c54',
    wash: '#eff2f5',
    link: '#023b95',
    del: '#dae0e7',
  },
  dark,
  'dark high': {
    ink: '#ffffff',
    dim: '#c5cdd7',
    line: '#656c76',
    edge: '#b7bdc8',
    paper: '#010409',
    link: '#91cbff',
    del: '#3d444d',
  },
  dimmed: {
    ...dark,
    ink: '#d1d7e0',
    dim: '#a3acb7',
    edge: '#7d8793',
    paper: '#212830',
    wash: '#2a313c',
    link: '#6cb6ff',
    add: '#5e4420',
    del: '#3d444d',
  },
};

/** The tokens of a shade such as `dark high`, whole. */
export function tokensOf(shade: string): Tokens {
  const [ground = ''] = shade.split(' ');
  return { ...STEPS[ground], ...STEPS[shade] };
}

/** The tokens of a theme, given by its words, as declarations for the `style` of an element. */
export function tokensStyle(theme: string): string {
  const shade = Object.keys(STEPS).findLast((each) => theme.startsWith(each)) ?? 'light';
  const tokens = Object.entries(tokensOf(shade)).map(([name, value]) => `--${name}:${value};`);
  return `color-scheme:${shade.startsWith('light') ? 'light' : 'dark'};${tokens.join('')}`;
}
