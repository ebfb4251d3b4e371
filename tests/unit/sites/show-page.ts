import { vi } from 'vitest';
import { pageGlobals } from '../../captures/page-globals.ts';

/** Makes a document of markup the one that surfaces look into, under an address, until globals are unstubbed. */
export function showPage(html: string, address: string): URL {
  for (const [name, value] of Object.entries(pageGlobals(html, address))) vi.stubGlobal(name, value);
  return new URL(address);
}
