import spdx from 'spdx-license-list/full.js';

/** The notice that a licence of the GNU family prints for use in source files, up to the words `end`. */
export function noticeOf(id: string, end: string): string {
  const text = spdx[id]?.licenseText ?? '';
  const from = text.search(/This (?:program|library) is free software[:;] you can/);
  return text.slice(from, text.indexOf(end, from) + end.length).replace(/^ +/gm, '');
}
