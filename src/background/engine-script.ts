import { browser } from 'wxt/browser';
import { type EngineDoor, engineDoor } from './engine-door.ts';

/** In Chromium's service worker alone; Firefox's background is a page. */
type Scope = { importScripts?: (address: string) => void };
const { importScripts } = globalThis as Scope;

const address = () => browser.runtime.getURL('/license-engine.js');

/**
 * Chromium loads a further script into a running worker only where it was loaded while the worker was installed, and keeps
 * it beside the worker's own from then on (Service Workers, `importScripts()`; tried with Chromium 156).
 */
export function keepEngineScript(): void {
  if (importScripts) globalThis.addEventListener('install', () => importScripts(address()));
}

/**
 * The engine's own script, a third of all that the worker has: one that identifies no text never reads it. Rejects where
 * it cannot be loaded.
 */
export async function loadEngineScript(): Promise<NonNullable<EngineDoor['open']>> {
  if (!engineDoor().open) await (importScripts ? importScripts(address()) : addScript(address()));
  const { open } = engineDoor();
  if (!open) throw new Error('the licence engine is missing');
  return open;
}

function addScript(src: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('the licence engine did not load')));
    document.head.append(script);
  });
}
