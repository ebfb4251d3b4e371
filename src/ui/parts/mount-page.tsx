import { type ComponentChildren, render } from 'preact';
import { direction, language } from '../../locale/source.ts';
import { type Environment, EnvironmentProvider } from '../environment.ts';
import { adoptCss } from './adopt-css.ts';
import { wearTheme } from './wear-theme.ts';

/** Draws a page of the extension into its `.fineprint` element, in the theme of the document. */
export function mountPage(environment: Environment, css: string, children: ComponentChildren): void {
  const box = document.querySelector<HTMLElement>('.fineprint');
  if (!box) throw new Error('the page has no element of class "fineprint"');
  adoptCss(document, css);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  wearTheme(environment, box);
  environment.followTheme((theme) => {
    document.documentElement.style.colorScheme = theme.startsWith('light') ? 'light' : 'dark';
  });
  render(<EnvironmentProvider value={environment}>{children}</EnvironmentProvider>, box);
}
