import { browser } from 'wxt/browser';
import { type WorkerDoor, workerDoor } from './worker-door.ts';

/**
 * The scripts that a worker reads when it needs them, by what each leaves at the door. `background.js` itself has what
 * every start of the worker needs; `answers.js` looks up and tells; `license-engine.js` identifies texts.
 */
const FILES = { answers: '/answers.js', openEngine: '/license-engine.js' } satisfies Record<
  keyof WorkerDoor,
  string
>;

/** In Chromium's service worker alone; Firefox's background is a page. */
type Scope = { importScripts?: (...addresses: string[]) => void };
const { importScripts } = globalThis as Scope;

const address = (file: (typeof FILES)[keyof WorkerDoor]) => browser.runtime.getURL(file);

/**
 * Chromium loads a further script into a running worker only where it was loaded while the worker was installed, and keeps
 * it beside the worker's own from then on (Service Workers, `importScripts()`; tried with Chromium 156).
 */
export function keepFurtherScripts(): void {
  const files = Object.values(FILES).map(address);
  if (importScripts) globalThis.addEventListener('install', () => importScripts(...files));
}

/** What a further script offers, which is loaded when it is first asked for. Rejects where it cannot be loaded. */
export async function further<N extends keyof WorkerDoor>(name: N): Promise<NonNullable<WorkerDoor[N]>> {
  if (!workerDoor()[name]) await addScript(address(FILES[name]));
  const offered = workerDoor()[name];
  if (!offered) throw new Error(`a part of Fineprint is missing: ${FILES[name]}`);
  return offered;
}

/** Those under way: in Firefox loading takes a while, in which others may ask. */
const loading = new Map<string, Promise<unknown>>();

async function addScript(src: string): Promise<void> {
  if (importScripts) return importScripts(src);
  const known = loading.get(src) ?? addElement(src).finally(() => loading.delete(src));
  loading.set(src, known);
  await known;
}

function addElement(src: string): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`a part of Fineprint did not load: ${src}`)));
    document.head.append(script);
  });
}
