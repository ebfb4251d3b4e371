import spdx from 'spdx-license-list/full.js';

/** A standard text with its places for year and holder filled in. */
export function standardText(id: string, holder = 'Ann Example'): string {
  return (spdx[id]?.licenseText ?? '')
    .replace(/<year>|<YEAR>|\[year\]/g, '2019')
    .replace(/<copyright holders?>|<owner>|<COPYRIGHT HOLDER>|\[fullname\]/gi, holder);
}
