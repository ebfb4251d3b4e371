/** Ids whose text another id has too, word for word: the index holds the other one. */
const TWINS =
  /-or-later$|^(?:A|L)?GPL-\d\.\d\+?$|^GFDL-\d\.\d$|^GFDL-.*-(?:no-)?invariants|^OFL-.*RFN$|no-copyleft-exception$|Combined-Work-Exception$|-with-.*-exception$/;
/** Deprecated ids whose text is that of a current one. */
const DEPRECATED = new Set([
  'BSD-2-Clause-FreeBSD',
  'BSD-2-Clause-NetBSD',
  'bzip2-1.0.5',
  'Net-SNMP',
  'Nunit',
  'StandardML-NJ',
  'eCos-2.0',
  'wxWindows',
  'any-OSI',
  'any-OSI-perl-modules',
]);

/** Does this id's text go into the index? */
export function isSelected(id: string): boolean {
  return !TWINS.test(id) && !DEPRECATED.has(id);
}

/** Families that npm packages really use; everything else waits in the tail. */
const CORE =
  /^(?:MIT|BSD|0BSD|ISC|Apache|A?L?GPL|CC0|CC-BY|MPL|EPL|CDDL|CPL|EUPL|Unlicense|WTFPL|Zlib|zlib|BSL|BUSL|SSPL|Elastic|FSL|PolyForm|SUL|Hippocratic|JSON|OFL|Python|PSF|Unicode|Artistic|BlueOak|X11|HPND|NCSA|PostgreSQL|Ruby|UPL|MS-|W3C|ODbL|PDDL|AFL-3|OSL-3|Beerware|Vim|Parity|curl|ImageMagick|libpng|Boehm|ECL|Fair|IJG|NTP|Xnet|Classpath|LLVM|Sleepycat|AAL)/;

/** Short texts cost little and resemble each other: an answer among them is only sure when all are at hand. */
const SHORT_WORDS = 400;

/** Exceptions stand beside a licence that the core finds, and the tail is not asked where the core has one that fits. */
const EXCEPTION = /exception|^LLGPL$/;

/** Does this text belong to the part that is always loaded? */
export function isCore({ id, words }: { id: string; words: string[] }): boolean {
  return CORE.test(id) || EXCEPTION.test(id) || words.length <= SHORT_WORDS;
}
