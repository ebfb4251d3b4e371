import { countDuties } from './wording.ts';

/** Longer texts are the licence itself, or say more. */
const MOST = 2500;
const GRANT =
  /\bunder the terms of (?:version \d(?:\.\d)? of )?the gnu (lesser |library |affero )?general public licen[cs]e\b(.{0,200})/i;
const VERSION = /\bversion (\d(?:\.\d)?)\b/i;
/** The paragraphs of the notice that the GNU licences' own appendix recommends ("How to Apply These Terms"). */
const PARAGRAPHS =
  /\bunder the terms of\b.*\bgnu\b|\bdistributed in the hope that it will be useful\b|\byou should have received a copy\b|\bfree software foundation, inc\b/i;
const FAMILIES: Record<string, string> = { lesser: 'LGPL', library: 'LGPL', affero: 'AGPL' };

/**
 * The licence that a file names by the notice of the GNU licences ("either version 3 of the License, or (at your option) any later
 * version"), as an SPDX id; null where there is no such notice, or where what stands beside it asks for more.
 */
export function readGnuNotice(text: string): string | null {
  if (text.length > MOST) return null;
  const paragraphs = text.split(/\n\s*\n/).map((lines) => lines.split(/\s+/).join(' '));
  const notice = paragraphs.find((paragraph) => GRANT.test(paragraph));
  if (notice === undefined || countDuties(paragraphs.filter((one) => !PARAGRAPHS.test(one))) > 0) return null;
  const [, family = '', rest = ''] = GRANT.exec(notice) ?? [];
  const version = VERSION.exec(rest)?.[1] ?? VERSION.exec(notice)?.[1];
  if (version === undefined) return null;
  const name = FAMILIES[family.trim().toLowerCase()] ?? 'GPL';
  const later = /\b(?:any later version|or later|or newer)\b/i.test(rest);
  return `${name}-${version.includes('.') ? version : `${version}.0`}-${later ? 'or-later' : 'only'}`;
}
