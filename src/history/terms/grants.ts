import type { Terms } from './terms.ts';

/** Words by which a text gives a permission, or says under which terms it is given. */
const GRANT =
  /\b(?:grant(?:s|ed|ing)?|permi(?:t|ts|tted|ssion|ssions)|allow(?:s|ed)?|entitle(?:s|d)?|authori[sz]e[sd]?|licen[cs]ed under|free (?:to|for|software)|free of charge|(?:may|can) (?:be )?(?:freely )?(?:us|cop|modif|distribut|redistribut|reproduc|do)\w*|public domain|waives?|dedicates?)\b/i;

/**
 * Is it a text of its own that gives no permission in any words ("available under different licenses depending on the
 * use")? Without a permission copyright leaves the reader none (Berne Convention, article 9), so whatever licence
 * stood before such a text, or comes after it, gives more.
 */
export function grantsNothing({ base, files }: Terms): boolean {
  return base === null && files.every(({ text }) => !GRANT.test(text.split(/\s+/).join(' ')));
}
