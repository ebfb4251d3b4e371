import { licenseFileName } from '../license-file-names.ts';

/** What a licence-like file is for, beside the others of its unit. */
export type FileRole = 'main' | 'choice' | 'rider' | 'part' | 'notice';

/** Conditions or grants that are read together with the licence beside them, and don't stand alone. */
const RIDER = /^(?:commons|patents?|additional)/;
/** Licences for another part of the work, or for other people: enterprise folders, documentation, bundled code. */
const PART =
  /[-_. ](?:ee|enterprise|commercial|docs?|documentation|assets?|fonts?|images?|icons?|data|content)(?:$|\.)/;
const OTHERS_WORK = /third[-_ ]?part|3rd[-_ ]?part|vendor|bundled|dependenc/;
const MAIN = /^(?:licen[cs]es?|copying)(?:\.(?:md|markdown|txt|text|rst|adoc))?$/;

/**
 * Role of a file by its name: `LICENSE` is the licence, `LICENSE-MIT` beside `LICENSE-APACHE` a choice,
 * `COMMONS-CLAUSE` a rider, `LICENSE_EE` the licence of a part, `NOTICE` and the licences of bundled code
 * attribution only.
 */
export function roleOf(path: string): FileRole {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const said = licenseFileName(name);
  if (!said?.readable || said.role === 'notice' || OTHERS_WORK.test(name)) return 'notice';
  if (said.role === 'terms') return RIDER.test(name) ? 'rider' : 'part';
  if (PART.test(name)) return 'part';
  return MAIN.test(name) ? 'main' : 'choice';
}
