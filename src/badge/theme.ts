import type { Theme } from './palette.ts';

/** Attributes of the page's root element in which npmjs.com and github.com keep their colour mode. */
const ATTRIBUTES = ['data-color-mode', 'data-light-theme', 'data-dark-theme'];

/**
 * The page's theme. Both sites say `data-color-mode` on the root element; GitHub's also `auto`, and then names the
 * theme of each mode, which may be a dark one by day. A page that says nothing follows its own `color-scheme`.
 */
export function themeOf(root: HTMLElement, prefersDark: boolean): Theme {
  const mode = root.dataset.colorMode;
  if (!mode) return prefersDark && getComputedStyle(root).colorScheme.includes('dark') ? 'dark' : 'light';
  const dark = mode === 'dark' || (mode === 'auto' && prefersDark);
  const name = (dark ? root.dataset.darkTheme : root.dataset.lightTheme) ?? (dark ? 'dark' : 'light');
  return name.startsWith('dark') ? 'dark' : 'light';
}

/** Calls `apply` with the page's theme, now and whenever it changes, until `signal` aborts. */
export function followTheme(apply: (theme: Theme) => void, signal?: AbortSignal): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const update = () => apply(themeOf(document.documentElement, system.matches));
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ATTRIBUTES });
  system.addEventListener('change', update, { signal });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
  update();
}
