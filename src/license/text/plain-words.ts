import type { Line } from './soft-lines.ts';
import type { Tokens } from './tokens.ts';

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** Words that stand beside names in titles, notices and lists of authors, and say nothing by themselves. */
const BESIDE_NAMES = words(
  'a an the and or of for by from with in on at to as et al de la le van von der den und y e others other all rights reserved ' +
    'license licenses licence licences agreement agreements terms notice notices legal copying eula unlicense parameters text full version v ' +
    'public general lesser library affero domain free software foundation documentation font data code source file files project ' +
    'package module program mit bsd isc apache expat zlib gpl lgpl agpl gnu mpl cc creative commons attribution simplified revised new old ' +
    'clause clauses modern variant style like standard original portions parts part copyright c copr author authors contributor ' +
    'contributors contribution contributions individual details more information refer please maintainer maintainers developers team its affiliates subsidiaries see list listed credits ' +
    'present current now since until through written created originally based inc ltd llc gmbh co corp company project org com net io ' +
    'todos los derechos reservados os direitos alle rechte vorbehalten tous droits reserves tutti i diritti riservati rechten voorbehouden ' +
    'university regents school department institute college laboratory street avenue suite floor road email mail e http https www',
);
/** Verbs and pronouns: a line with one of them says something, even in capitals. */
const SAYING = words(
  'is are was were be been licensed released distributed covered governed under you your yours we our ours us they them their he she it who whom ' +
    'whose which that need needs require requires required want wants lose loses lost cost costs accept accepts pledge pledges ' +
    'ask asks contact contacts get gets buy buys use uses used using user users keep keeps stay stays give gives send sends have has had do does did ' +
    'make makes sue sues apply applies call write tell download downloading install installing run running share belongs own owns ' +
    'destroy delete remove support supports promise promises constitutes excepted welcome stop stops',
);

/** Is this a verb or pronoun that no copyright notice and no name has? "Are" some have ("Parts are (c) ..."). */
export function saysMore(word: string): boolean {
  return SAYING.has(word) && !COPULAS.has(word);
}
const COPULAS = words('is are was were be under owns have has been use used');

/** Part of an address or of a name with signs in it (`ann@example.com`, `left-pad`). */
function isWithinName({ text, starts, ends }: Tokens, at: number): boolean {
  const [before, after] = [text[(starts[at] ?? 0) - 1] ?? ' ', text[ends[at] ?? 0] ?? ' '];
  return (
    /[@./_~-]/.test(before) ||
    /[@/_~-]/.test(after) ||
    /^\.\w/.test(text.slice(ends[at], (ends[at] ?? 0) + 2))
  );
}

/** Short numbers alone are days, months or sections; longer ones are years or parts of an address. */
const NO_NAME = /^\d{1,3}$/;

/** Is every word spelled as names are: with a capital, a digit, or in a script without capitals? */
export function areSpelledAsNames(tokens: Tokens, { from, to }: Line): boolean {
  for (let at = from; at < to; at++) if (isSmall(tokens, at)) return false;
  return tokens.words.slice(from, to).some((word) => !NO_NAME.test(word));
}

function isSmall({ text, starts }: Tokens, at: number): boolean {
  return /\p{Ll}/u.test(text[starts[at] ?? 0] ?? '');
}

/**
 * Do the words of a line only name: people, projects, licences? Each is spelled with a capital, a digit or in a script
 * without capitals, is part of an address, or one of a closed list, and none is a verb.
 */
export function onlyNames(tokens: Tokens, { from, to }: Line): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.words[at] ?? '';
    if (SAYING.has(word)) return false;
    if (isSmall(tokens, at) && !BESIDE_NAMES.has(word) && !isWithinName(tokens, at)) return false;
  }
  return true;
}
