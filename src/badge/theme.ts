import type { Shade, Theme, Vision } from './palette.ts';

/** Attributes of the page's root element in which npmjs.com and github.com keep their colour mode. */
const ATTRIBUTES = ['data-color-mode', 'data-light-theme', 'data-dark-theme'];

/** What the reader asked the system for. */
export type Preferences = { dark: boolean; contrast: boolean };

/**
 * The page's theme. Both sites say `data-color-mode` on the root element; GitHub's also `auto`, and then names the
 * theme of each mode, which may be a dark one by day. A page that says nothing follows its own `color-scheme`.
 */
export function themeOf(root: HTMLElement, { dark, contrast }: Preferences): Theme {
  const mode = root.getAttribute('data-color-mode');
  const isDark = mode
    ? mode === 'dark' || (mode === 'auto' && dark)
    : dark && getComputedStyle(root).colorScheme.includes('dark');
  const named = mode && root.getAttribute(isDark ? 'data-dark-theme' : 'data-light-theme');
  return themeNamed(named || (isDark ? 'dark' : 'light'), contrast);
}

/**
 * GitHub's themes by their names, such as `dark_dimmed`, `light_tritanopia` or `dark_colorblind_high_contrast` (2026);
 * a name that is new is told by its parts.
 */
function themeNamed(name: string, contrast: boolean): Theme {
  const shade = shadeOf(name, contrast || name.includes('high_contrast'));
  const vision = visionOf(name);
  return vision ? `${shade} ${vision}` : shade;
}

/** With more contrast, dimmed is dark. */
function shadeOf(name: string, high: boolean): Shade {
  if (!name.startsWith('dark')) return high ? 'light high' : 'light';
  if (high) return 'dark high';
  return name.includes('dimmed') ? 'dimmed' : 'dark';
}

/** `colorblind` is GitHub's name for protanopia and deuteranopia. */
function visionOf(name: string): Vision {
  if (name.includes('tritanopia')) return 'tritanopia';
  return name.includes('colorblind') ? 'colorblind' : '';
}

/** Calls `apply` with the page's theme, now and whenever it changes, until `signal` aborts. */
export function followTheme(apply: (theme: Theme) => void, signal?: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const update = () =>
    apply(themeOf(document.documentElement, { dark: dark.matches, contrast: contrast.matches }));
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ATTRIBUTES });
  for (const query of [dark, contrast]) query.addEventListener('change', update, { signal });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
  update();
}
