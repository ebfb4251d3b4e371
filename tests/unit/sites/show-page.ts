import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** Makes a document of markup the one that surfaces look into, under an address, until globals are unstubbed. */
export function showPage(html: string, address: string): URL {
  const window = new Window({ url: address, settings: { disableJavaScriptFileLoading: true } });
  window.document.write(html);
  for (const name of ['document', 'location', 'getComputedStyle', 'CSS'] as const)
    vi.stubGlobal(name, window[name]);
  return new URL(address);
}
