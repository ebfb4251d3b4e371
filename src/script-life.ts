import { browser } from 'wxt/browser';

/**
 * How long a content script lives: until a newer one of the same extension starts in its page, as Firefox does when the
 * extension was updated. The build has this in the place of WXT's own class, which also brings timers and a watcher of
 * addresses: a kilobyte, compressed, and a tenth of what a badge's script costs a page's start.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  /** @param script the name of the script, of which the page may have one at a time */
  constructor(script: string) {
    const stop = new AbortController();
    // Chromium never starts a second one in the same page.
    if (import.meta.env.FIREFOX) {
      const started = `${browser.runtime.id}:${script}:started`;
      document.dispatchEvent(new Event(started));
      document.addEventListener(started, () => stop.abort(), { once: true });
    }
    this.signal = stop.signal;
  }
}
