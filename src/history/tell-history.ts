import type { Identifier } from '../license/types.ts';
import type { Evidence } from './evidence.ts';
import { tellPackage } from './package/tell-package.ts';
import { tellRepository } from './repository/tell-repository.ts';
import { parseSubject } from './subject.ts';
import type { History } from './types.ts';

/**
 * The history of a subject's terms, from all evidence that there is: a pure function of its arguments, whatever the
 * order of the evidence. `identify` looks up identifications made beforehand, of every text that `textsOf` lists.
 * Missing evidence is no error: it shows in `coverage`. Throws where the subject is none.
 */
export function tellHistory(evidence: Evidence, identify: Identifier): History {
  const subject = parseSubject(evidence.subject);
  if (!subject) throw new TypeError(`not a subject: ${evidence.subject}`);
  return subject.type === 'npm'
    ? tellPackage(evidence, subject.version, identify)
    : tellRepository(evidence, subject.ref, identify);
}
