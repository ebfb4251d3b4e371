import { parseSubject, wholeSubject } from '../history/subject.ts';
import type { Brief, Wanted } from '../messages/surfaces.ts';
import { acceptanceFor } from '../policy/accepted.ts';
import { labelOf } from '../policy/label.ts';
import { judge } from '../policy/verdict.ts';
import { gapWords, shortTerms, termsWords } from '../policy/words.ts';
import { type Looks, lastTold } from './looks.ts';

/** What a list says of one package, for no more than its document. */
export async function briefOf({ name, range }: Wanted, looks: Looks): Promise<Brief> {
  const version = range === null ? null : await looks.resolve(name, range);
  const wanted = `npm:${name}${version === null ? '' : `@${version}`}`;
  return briefOfSubject(parseSubject(wanted) ? wanted : `npm:${name}`, looks);
}

/** The same of a subject; of a repository, by its licence files as they stand. */
export async function briefOfSubject(subject: string, looks: Looks): Promise<Brief> {
  const { history } = await lastTold(looks.lookUp(subject, 'list'));
  const [{ settings, revision }, acceptances] = await Promise.all([
    looks.standing(),
    looks.acceptancesOf(subject),
  ]);
  const { current } = history;
  const acceptance = acceptanceFor(acceptances, subject, current.fingerprint);
  const snoozedUntil = settings.snoozed[wholeSubject(subject)];
  const verdict = judge(history, settings.policy, { now: looks.now(), acceptance, snoozedUntil });
  const label = labelOf(verdict, history, revision, UTC);
  const terms = current.text ?? current.declared;
  // A list has room for the terms, and their name is what its reader looks for; or for why there are none.
  const why = current.gap ? gapWords(current.gap.code) : '';
  const words = label.text || (terms ? shortTerms(termsWords(terms)) : why);
  return { label: { ...label, text: words, short: words }, version: current.version, terms };
}

/** A list names no times. */
const UTC = { zone: 'UTC' };
