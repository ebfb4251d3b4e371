import { browser } from 'wxt/browser';
import { wholeSubject } from '../history/subject.ts';
import { withAcceptance } from '../policy/accepted.ts';
import type { Acceptance } from '../policy/types.ts';
import { inTurn } from './stored/turn.ts';

const PREFIX = 'accepted:';

/** All that the reader accepted of this package or repository, in any version. */
export async function readAcceptances(subject: string): Promise<Acceptance[]> {
  const key = PREFIX + wholeSubject(subject);
  return acceptancesIn((await browser.storage.local.get(key))[key]);
}

/** Keeps an acceptance; one of the same version or of the same terms makes room. */
export function keepAcceptance(acceptance: Acceptance): Promise<void> {
  return change(acceptance.subject, (given) => withAcceptance(given, acceptance));
}

/** Takes back the acceptance of these terms, or (without a fingerprint) the one given for exactly this subject. */
export function dropAcceptance(subject: string, fingerprint?: string): Promise<void> {
  const isMeant = (each: Acceptance) =>
    fingerprint === undefined ? each.subject === subject : each.fingerprint === fingerprint;
  return change(subject, (given) => given.filter((each) => !isMeant(each)));
}

function change(subject: string, edit: (given: Acceptance[]) => Acceptance[]): Promise<void> {
  return inTurn(async () => {
    const key = PREFIX + wholeSubject(subject);
    const given = edit(await readAcceptances(subject));
    if (given.length > 0) await browser.storage.local.set({ [key]: given });
    else await browser.storage.local.remove(key);
  });
}

/** Everything that the reader accepted, latest first. */
export async function allAcceptances(): Promise<Acceptance[]> {
  const everything = await browser.storage.local.get(null);
  return Object.entries(everything)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) ? acceptancesIn(value) : []))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What makes no sense in storage counts as not accepted. */
function acceptancesIn(value: unknown): Acceptance[] {
  return Array.isArray(value) ? value.filter(isAcceptance) : [];
}

function isAcceptance(value: unknown): value is Acceptance {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, fingerprint, at } = value as Partial<Acceptance>;
  return typeof subject === 'string' && typeof fingerprint === 'string' && typeof at === 'string';
}
