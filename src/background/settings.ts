import { browser } from 'wxt/browser';
import type { Standing } from '../answers/lent.ts';
import { wholeSubject } from '../history/subject.ts';
import { say } from '../locale/say.ts';
import { language } from '../locale/source.ts';
import type { OptionEdit, Settings } from '../messages/settings.ts';
import { lockedBy, withoutManaged } from '../policy/managed.ts';
import { type ReadManaged, registryAddress } from '../policy/read-managed.ts';
import type { PolicyEdit } from '../policy/types.ts';
import { further } from './further-scripts.ts';
import { managedSettings } from './managed.ts';
import { effectivePolicy, ownPolicy, readOwn, syncLists, writeOwn } from './own-policy.ts';
import { inTurn } from './stored/turn.ts';

/** The settings as they stand; what makes no sense in storage reads as its default. */
export async function readSettings(): Promise<Settings> {
  const [own, read, local] = await Promise.all([
    readOwn(),
    managedSettings(),
    browser.storage.local.get(['paused', 'snoozed', 'unsynced', 'syncLists', 'registry', 'cdn']),
  ]);
  return {
    policy: effectivePolicy(own, read),
    paused: times(local.paused),
    snoozed: ends(local.snoozed),
    sync: { lists: local.syncLists === true, state: local.unsynced ? 'here' : 'account' },
    registry: registryAddress(local.registry ?? undefined, []),
    cdn: local.cdn === true,
    managed: read ? managedView(read) : null,
  };
}

function managedView({ managed, problems }: ReadManaged): NonNullable<Settings['managed']> {
  const { policy, locked, registry, tokenless } = managed;
  return {
    locked,
    organisations: policy.organisations.map(({ name }) => name),
    phrases: policy.phrases.map(({ text }) => text),
    registry,
    tokenless,
    problems,
  };
}

function times(value: unknown): Record<string, string | null> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(entries.filter(isTime));
}

const isTime = (entry: [string, unknown]): entry is [string, string | null] =>
  entry[1] === null || typeof entry[1] === 'string';

/** The same without those that have no end. */
function ends(value: unknown): Record<string, string> {
  const entries = Object.entries(times(value));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Throws where the edit touches what an administrator locked. */
export async function changePolicy(edit: PolicyEdit): Promise<Settings> {
  // The catalogue of licences reads the name of a rule.
  const { editPolicy } = await further('answers');
  return inTurn(async () => {
    const [own, read] = await Promise.all([readOwn(), managedSettings()]);
    const locked = read && lockedBy(edit, read.managed);
    if (locked) throw new Error(say('managedField', { field: locked }));
    const edited = editPolicy(ownPolicy(own, read), edit);
    // A whole policy that comes back (an undo) has the administrator's entries in it.
    await writeOwn(read ? withoutManaged(edited, read.managed) : edited);
    return readChanged();
  });
}

/** Changes one setting beside the policy. Throws where an administrator set it. */
export function changeOption(option: OptionEdit): Promise<Settings> {
  return inTurn(async () => {
    if (option.set === 'syncLists') await syncLists(option.on);
    else if (option.set === 'cdn') await browser.storage.local.set({ cdn: option.on });
    else await changeRegistry(option.url);
    return readChanged();
  });
}

async function changeRegistry(url: string | null): Promise<void> {
  if ((await managedSettings())?.managed.registry) throw new Error(say('managedRegistry'));
  await browser.storage.local.set({ registry: url });
}

/** Pauses a host until a time, until resumed (null), or resumes it (undefined). */
export function changePause(host: string, until: string | null | undefined): Promise<Settings> {
  return changeTime('paused', host, until);
}

/** Keeps a package or repository quiet until a time, or wakes it (undefined). */
export function changeSnooze(subject: string, until: string | undefined): Promise<Settings> {
  return changeTime('snoozed', wholeSubject(subject), until);
}

function changeTime(key: 'paused' | 'snoozed', name: string, until: string | null | undefined) {
  return inTurn(async () => {
    const { [name]: _, ...others } = (await readSettings())[key];
    await browser.storage.local.set({ [key]: until === undefined ? others : { ...others, [name]: until } });
    return readChanged();
  });
}

/** A page of search results asks for twenty labels at once: they share one reading. */
let reading: Promise<Standing> | null = null;

/** The settings as they stand, and their policy's revision, which is also written where open pages see it change. */
export function standing(): Promise<Standing> {
  reading ??= readStanding().finally(() => {
    reading = null;
  });
  return reading;
}

async function readStanding(): Promise<Standing> {
  const settings = await readSettings();
  const policy = await shortHash(JSON.stringify(settings.policy));
  // Labels are words: in another language they are made anew.
  const { version } = browser.runtime.getManifest();
  const revision = `${version}-${language()}-${policy}`;
  const { revision: known } = await browser.storage.local.get('revision');
  if (known !== revision) await writeRevision(revision);
  return { settings, revision, version };
}

/** Where there is no room, none stands: then no kept label counts as up to date, and the worker is asked each time. */
async function writeRevision(revision: string): Promise<void> {
  const { local } = browser.storage;
  await local.set({ revision }).catch(() => local.remove('revision').catch(() => undefined));
}

/** Reads anew after a change, and gives the settings. */
export async function readChanged(): Promise<Settings> {
  reading = null;
  return (await standing()).settings;
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
