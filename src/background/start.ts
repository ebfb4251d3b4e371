import { browser } from 'wxt/browser';
import { keepFurtherScripts } from './further-scripts.ts';
import { createHandlers } from './handlers.ts';
import { pruneLabels } from './labels.ts';
import { mirrorSynced } from './own-policy.ts';
import { route } from './router.ts';
import type { Sender } from './senders.ts';
import { readChanged } from './settings.ts';
import { updateForm } from './stored/form.ts';
import { keepAlarm, LOOK_AGAIN } from './watch/alarm.ts';
import { openOnClick, showCount } from './watch/notify.ts';
import { createWorker, type Worker } from './worker.ts';

const PRUNE = 'prune';

/** Binds the worker's parts to the browser. Listeners are added at once: a restarted worker misses later ones. */
export function startBackground(): void {
  const worker = createWorker(__FINEPRINT_REGISTRY__);
  // Nothing is read before what an earlier version stored has today's form.
  const ready = updateForm().catch((error: unknown) => console.error('Fineprint: stored settings:', error));
  answerMessages(worker, ready);
  followStorage(worker);
  followAlarms(worker, ready);
  openOnClick();
  keepFurtherScripts();
  browser.runtime.onInstalled.addListener(() => {
    void browser.alarms.create(PRUNE, { periodInMinutes: 24 * 60 });
    void ready.then(readChanged);
  });
  void ready.then(() => Promise.all([keepAlarm(), showCount()]));
}

function answerMessages(worker: Worker, ready: Promise<unknown>): void {
  const handlers = createHandlers(worker);
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  // One listener, not async: with several, a silent one can answer first (Chromium's native promise replies).
  const listener = (message: unknown, sender: Sender) => route(message, sender, self, handlers, ready);
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

function followStorage(worker: Worker): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && changes.policy) void mirrorSynced().then(readChanged);
    if (area === 'managed') {
      worker.reset();
      void readChanged();
    }
  });
}

function followAlarms(worker: Worker, ready: Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PRUNE) void pruneLabels();
    if (name === LOOK_AGAIN) void ready.then(worker.round);
  });
}
