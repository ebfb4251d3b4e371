/**
 * Spellings that count as one (SPDX License List matching guidelines, "Varietal word spelling"): every word of a row is
 * read as the row's first. Rows beyond the guideline's list are plain variants of spelling of the same kind.
 */
const ROWS =
  'acknowledgment acknowledgement,acknowledgments acknowledgements,analog analogue,analyze analyse,' +
  'artifact artefact,authorization authorisation,authorized authorised,caliber calibre,canceled cancelled,' +
  'capitalizations capitalisations,catalog catalogue,categorize categorise,center centre,emphasized emphasised,' +
  'favor favour,favorite favourite,fulfill fulfil,fulfillment fulfilment,initialize initialise,judgment judgement,' +
  'labeling labelling,labor labour,license licence,licenses licences,licensed licenced,maximize maximise,' +
  'modeled modelled,modeling modelling,offense offence,optimize optimise,organization organisation,' +
  'organizations organisations,organize organise,practice practise,program programme,realize realise,' +
  'recognize recognise,signaling signalling,sublicense sublicence,sublicenses sublicences,utilization utilisation,' +
  'while whilst,willful wilful wilfull,defense defence,noncommercial uncommercial,merchantability merchantibility,' +
  'percent pct,express expressed,copyright copyrights,disclaim disclaims';

/** Pairs of words that the guidelines, or a hyphen at the end of a line, make one. */
const PREFIXES = new Set(['non', 'sub']);

export const EQUIVALENT: Map<string, string> = new Map(
  ROWS.split(',').flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return others.map((other): [string, string] => [other, first]);
  }),
);

/**
 * One word for two tokens that belong together: `sub-license`, `non commercial`, `per cent`; `copyright owner` counts as
 * `copyright holder`. Gives the second token's replacement and whether the first is joined into it; null: leave both.
 */
export function joinWords(before: string, word: string): { word: string; join: boolean } | null {
  if (before.length !== 3 && before !== 'copyright') return null;
  if (PREFIXES.has(before)) return { word: EQUIVALENT.get(before + word) ?? before + word, join: true };
  if (before === 'per' && word === 'cent') return { word: 'percent', join: true };
  if (before !== 'copyright') return null;
  if (word === 'owner') return { word: 'holder', join: false };
  return word === 'owners' ? { word: 'holders', join: false } : null;
}
