/** Capitalised words of licences that are no one's name. */
const DEFINED = new Set(
  (
    'Software License Licence Licensor Licensee Licensees Licensors Licensed Work Works Program Product ' +
    'Products Library Source Code You Your We Our Us The A An This That These Those Any All No If In On For ' +
    'Of To By And Or Not Use Users User Terms Service Services Agreement Condition Conditions Commons Clause ' +
    'Permission Author Authors Copyright Holder Holders Party Parties Third Affiliate Affiliates Derivative ' +
    'Version Grant Change Date Purpose Contributor Contributors Material Materials Notice Section API APIs ' +
    'SaaS AI LLM LLMs NFT NFTs URL HTTP HTTPS USD EUR GBP US MIT BSD ISC GPL LGPL AGPL MPL GNU Apache ' +
    'January February March April May June July August September October November December Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday Internet English Universal Declaration Human Rights Web3 Good ' +
    'Evil Open Public Master Privacy Policy Additional Restriction Restrictions License-Key Sell Permitted ' +
    'Competing Production I It As After Before From Until Under Upon When Where While Should Nothing Neither ' +
    'Either Such Certain Individuals With Without At Do Does General Lesser LICENSE LICENCE README NOTICE ' +
    'COPYING OK Okay Hey Please Each Every Only Nobody Anyone Whoever Persons Employees Companies ' +
    'Organizations Organisations Covered Data'
  ).split(' '),
);
const NAME =
  /(?:\p{Lu}[\p{L}\p{N}&'.\u2019-]*)(?:[ ,]{1,2}(?:(?:of|and|the|de|van|von|&) )?\p{Lu}[\p{L}\p{N}&'.\u2019-]*){0,5}/gu;
const QUOTED = /["\u201c\u201e]([^"\u201c\u201d\n]{2,80})["\u201d]/g;
const LEGAL_FORM = /(?:,? ?(?:Inc|LLC|Ltd|GmbH|Corp|AG|SA|BV|PLC|Co)\b\.?)/;
/** Words of programs, as texts in Markdown write them. */
const CODE = /`[^`\n]{1,60}`/g;
const MOST = 60;
const LEGAL_FORMS = '(?:Inc|LLC|Ltd|GmbH|Corp|AG|SA|BV|B\\.V|PLC|plc|Limited|Holding)\\b';
const HAS_LEGAL_FORM = new RegExp(LEGAL_FORMS);
/** A name that its legal form gives away, of at most five words. */
const INCORPORATED = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\d&/.-]{0,30},? ){1,5}(?=(?:\\(\\w+\\) )?${LEGAL_FORMS})`,
  'gu',
);

/** Text in capitals, as warranties are printed, spells no names. */
function isShouted(sentence: string): boolean {
  let [capital, small] = [0, 0];
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (code >= 65 && code <= 90) capital++;
    else if (code >= 97 && code <= 122) small++;
  }
  return capital + small > 30 && small < (capital + small) * 0.3;
}

function isDefined(name: string): boolean {
  return name
    .split(/[\s,]+/)
    .every((word) => !/^\p{Lu}/u.test(word) || DEFINED.has(word.replace(/[.'\u2019-]+$/, '')));
}

/** A capital at the start of a sentence or entry says nothing, unless a legal form or a second capital follows. */
function opensSentence(sentence: string, at: number): boolean {
  return /(?:^|[.:!?]\s+)["'(\u201c]*$/.test(sentence.slice(Math.max(0, at - 4), at)) || at === 0;
}

function withoutDefinedEnds(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && DEFINED.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && DEFINED.has((words.at(-1) ?? '').replace(/[.,]$/, ''))) words.pop();
  return words.join(' ');
}

function cleaned(name: string): string {
  const short = withoutDefinedEnds(name).trim();
  return LEGAL_FORM.test(short.slice(-6)) ? short : short.replace(/[.,]+$/, '');
}

/** Where a sentence opens a list, the parties are its entries, not who the words before it speak of (lerna, 2018). */
function partiesPart(sentence: string): string {
  const opening = /:[ \t]*\n\s*(?:[-*\u2022\u2013]|\d{1,3}[.)])\s/.exec(sentence);
  return opening ? sentence.slice(opening.index + 1) : sentence;
}

/** A sentence with the legal forms alone of the companies that it names. */
export function withoutCompanyNames(sentence: string): string {
  const nameless = HAS_LEGAL_FORM.test(sentence) ? sentence.replace(INCORPORATED, '') : sentence;
  return nameless.includes('`') ? nameless.replace(CODE, ' ') : nameless;
}

/**
 * A sentence without the quoted entries of a list that it opens: words of a party's name say nothing of a use ("Johns
 * Hopkins University" is no word on teaching), nor those of a company's. Other quoted words may be defined terms ("Commercial Use") and stay.
 */
export function withoutListedNames(sentence: string): string {
  const list = partiesPart(sentence);
  const leadIn = sentence.slice(0, sentence.length - list.length);
  return withoutCompanyNames(list === sentence ? sentence : leadIn + list.replace(QUOTED, ' '));
}

/**
 * Names of parties that a sentence spells with capitals or in quotation marks, as the text spells them. The sentence comes
 * as it stands in the text.
 */
export function namesIn(text: string): string[] {
  if (isShouted(text)) return [];
  const sentence = partiesPart(text);
  const quoted = [...sentence.matchAll(QUOTED)].map((match) => match[1] ?? '');
  const bare = sentence.replace(QUOTED, (found) => ' '.repeat(found.length));
  const capital = [...bare.matchAll(NAME)]
    .filter(
      ({ 0: name, index }) =>
        !opensSentence(bare, index) || LEGAL_FORM.test(name) || name.split(' ').length > 1,
    )
    .map(({ 0: name }) => name);
  const names = [...quoted.filter((name) => /\p{Lu}/u.test(name)), ...capital].map(cleaned);
  return [...new Set(names)].filter((name) => name.length > 1 && !isDefined(name)).slice(0, MOST);
}
