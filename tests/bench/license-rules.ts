/** Ids that the tables count as one: texts that are the same for several ids, or differ in what the text can't tell. */
export function folded(expression: string | null): string {
  if (expression === null) return '-';
  return expression
    .replace(/[()]/g, '')
    .replace(/-(?:only|or-later)\b/g, '')
    .replace(/(GPL-\d\.\d)\+/g, '$1')
    .replace(/\b(OFL-1\.[01])-(?:no-)?RFN\b/g, '$1')
    .replace('MPL-2.0-no-copyleft-exception', 'MPL-2.0')
    .replace('Python-2.0.1', 'Python-2.0')
    .replace(/\bBSD-Source-[A-Za-z-]+/g, 'BSD-Source-Code')
    .replace(/\b(GFDL-1\.\d)(?:-no)?-invariants/g, '$1');
}

/** The licences of an expression as a set, whatever joins them; ids that fold into one count once. */
export function foldedSet(expression: string | null): string {
  return [...new Set(folded(expression).split(/ (?:AND|OR) /))].sort().join(' + ');
}

/** The 47 licences of choosealicense.com, by their folded ids. */
export const EVERYDAY: Set<string> = new Set(
  (
    'AFL-3.0 AGPL-3.0 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause ' +
    'BSD-3-Clause-Clear BSD-4-Clause BSL-1.0 CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0 CECILL-2.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 ' +
    'CERN-OHL-W-2.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3 GPL-2.0 GPL-3.0 ISC LGPL-2.1 LGPL-3.0 LPPL-1.3c ' +
    'MIT MIT-0 MPL-2.0 MS-PL MS-RL MulanPSL-2.0 NCSA ODbL-1.0 OFL-1.1 OSL-3.0 PostgreSQL Unlicense UPL-1.0 Vim WTFPL Zlib ' +
    '0BSD'
  ).split(' '),
);

/** The kinds of clauses that the riders' classes stand for. */
export const KIND_OF_CLASS: Record<string, string> = {
  'no-sell': 'no-sale',
  'named-parties': 'named-party',
  saas: 'hosted-service',
  tamper: 'registration-key',
  revenue: 'revenue-or-size',
  tos: 'terms-of-service',
};
