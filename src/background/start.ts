import { browser } from 'wxt/browser';
import { dropAcceptance, keepAcceptance } from './acceptances.ts';
import { createAnswerSets } from './answer-sets.ts';
import { injectScript } from './inject-script.ts';
import { pruneLabels } from './labels.ts';
import { type Handlers, route } from './router.ts';
import type { Sender } from './senders.ts';
import { changePause, changePolicy, readSettings, refreshRevision } from './settings.ts';
import { surfaceHandlers } from './surface-handlers.ts';

const PRUNE = 'prune';

/** Binds the worker's parts to the browser. Listeners are added at once: a restarted worker misses later ones. */
export function startBackground(): void {
  const handlers = createHandlers();
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  // One listener, not async: with several, a silent one can answer first (Chromium's native promise replies).
  const listener = (message: unknown, sender: Sender) => route(message, sender, self, handlers);
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && changes.policy) void refreshRevision();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PRUNE) void pruneLabels();
  });
  browser.runtime.onInstalled.addListener(() => {
    void browser.alarms.create(PRUNE, { periodInMinutes: 24 * 60 });
    void refreshRevision();
  });
}

function createHandlers(): Handlers {
  const answers = createAnswerSets();
  return {
    label: (request, sender) => answers(request, sender).label(request),
    story: (request, sender) => answers(request, sender).story(request),
    ...surfaceHandlers(answers),
    openPanel: async (_, sender) => injectScript(sender, 'panel'),
    accept: async ({ subject, fingerprint, note }) => {
      await keepAcceptance({ subject, fingerprint, at: new Date().toISOString(), ...(note ? { note } : {}) });
      return {};
    },
    unaccept: async ({ subject }) => {
      await dropAcceptance(subject);
      return {};
    },
    settings: () => readSettings(),
    setPolicy: ({ edit }) => changePolicy(edit),
    pause: ({ host, until }) => changePause(host, until),
  };
}
