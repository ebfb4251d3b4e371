import { Window } from 'happy-dom';

/** What a site's code finds around it in a page of this markup under this address; no script of the page runs. */
export function pageGlobals(html: string, address: string) {
  const window = new Window({ url: address, settings: { disableJavaScriptFileLoading: true } });
  window.document.write(html);
  const { document, location, getComputedStyle, CSS } = window;
  return { document, location, getComputedStyle, CSS };
}
