import type { About } from '../messages/about.ts';
import { allAcceptances, dropAcceptance, keepAcceptance } from './acceptances.ts';
import { injectScript } from './inject-script.ts';
import { dropLabelsOf } from './labels.ts';
import { openHistory } from './open-history.ts';
import { isPausedFor } from './paused.ts';
import type { Handlers } from './router.ts';
import type { Sender } from './senders.ts';
import { changeOption, changePause, changePolicy, changeSnooze, readSettings } from './settings.ts';
import { clearEverything, clearEvidence, exportData, storedData } from './stored-data.ts';
import { surfaceHandlers } from './surface-handlers.ts';
import { forgetToken, keepToken, tokenState } from './token.ts';
import { keepAlarm } from './watch/alarm.ts';
import { watchHandlers } from './watch/handlers.ts';
import { showCount } from './watch/notify.ts';
import type { Worker } from './worker.ts';

/** Above every stage's number: the reply comes at the look-up's end. */
const LAST = Number.POSITIVE_INFINITY;

/** What the worker answers, by request. */
export function createHandlers(worker: Worker): Handlers {
  return {
    ...tellings(worker),
    openPanel: (_, sender) => injectScript(sender, '/panel.js'),
    openHistory: (about, sender) => openHistory(about, sender),
    ...surfaceHandlers(worker),
    ...sayings(),
    ...watchHandlers(worker),
    ...settings(worker),
    ...storedThings(worker),
  };
}

type Part<N extends keyof Handlers> = Pick<Handlers, N>;

/** What is told of a subject; where its site is paused, from what is kept, but for what the reader asks for by a click. */
function tellings(worker: Worker): Part<'label' | 'story' | 'texts'> {
  // Both at once: a worker that has just started reads settings and a script for them.
  const ask = async (about: About, sender: Sender) => {
    const [paused, answersTo] = await Promise.all([isPausedFor(about.subject, sender), worker.answers()]);
    return { paused, answer: answersTo(about, sender) };
  };
  return {
    label: async (request, sender) => {
      const { paused, answer } = await ask(request, sender);
      return answer.label({ ...request, kept: request.kept || paused });
    },
    story: async ({ once, retry, ...request }, sender) => {
      if (retry) await tryAgain(worker);
      const { paused, answer } = await ask(request, sender);
      // To the end, where the label is kept that the badge follows: a panel that is closed too soon asks no further.
      if (once && request.seen === 0) void answer.story({ ...request, seen: LAST }).catch(() => undefined);
      return answer.story({ ...request, kept: !once && paused });
    },
    texts: async (request, sender) => {
      const { paused, answer } = await ask(request, sender);
      return answer.texts({ ...request, kept: paused });
    },
  };
}

/** What the reader says of one subject. Its labels are dropped first: open pages ask again when the saying is kept. */
function sayings(): Part<'accept' | 'unaccept' | 'snooze' | 'acceptances'> {
  return {
    accept: async (acceptance) => {
      await dropLabelsOf(acceptance.subject);
      await keepAcceptance({ ...acceptance, at: new Date().toISOString() });
      return {};
    },
    unaccept: async ({ subject, fingerprint }) => {
      await dropLabelsOf(subject);
      await dropAcceptance(subject, fingerprint);
      return {};
    },
    snooze: async ({ subject, until }) => {
      await dropLabelsOf(subject);
      await changeSnooze(subject, until);
      return {};
    },
    acceptances: async () => ({ acceptances: await allAcceptances() }),
  };
}

function settings(worker: Worker): Part<'settings' | 'setPolicy' | 'pause' | 'setOption'> {
  return {
    settings: () => readSettings(),
    setPolicy: ({ edit }) => changePolicy(edit),
    pause: ({ host, until }) => changePause(host, until),
    setOption: async ({ option }) => {
      const changed = await changeOption(option);
      await tryAgain(worker);
      return changed;
    },
  };
}

/** What was asked for in vain may be had now, by another way. */
async function tryAgain({ store, reset }: Worker): Promise<void> {
  await store.clear('failure');
  reset();
}

function storedThings(
  worker: Worker,
): Part<'token' | 'setToken' | 'forgetToken' | 'stored' | 'clearStored' | 'exportStored'> {
  const { store } = worker;
  const token = async () => tokenState(store, (await worker.outside()).registryUrl);
  return {
    token,
    setToken: async ({ token: given }) => {
      await keepToken(store, given, Date.now());
      await tryAgain(worker);
      return token();
    },
    forgetToken: async () => {
      await forgetToken(store);
      worker.reset();
      return token();
    },
    stored: () => storedData(store),
    clearStored: async ({ what }) => {
      await (what === 'everything' ? clearEverything(store) : clearEvidence(store));
      await Promise.all([keepAlarm(), showCount()]);
      worker.reset();
      return storedData(store);
    },
    exportStored: async () => ({ json: await exportData() }),
  };
}
