import { readdirSync, readFileSync } from 'node:fs';
import spdx from 'spdx-license-list/full.js';

/** A text of the index that is no whole licence of the package: an exception, or a notice that points to a licence. */
export type ExtraText = { id: string; text: string };

const LINKED_LIBRARY = [
  "the OpenSSL project's OpenSSL library",
  'the OpenSSL or SSLeay licenses',
  'the Free Software Foundation',
];

/** Deprecated ids of the package whose text is that of an exception, below a line that stands for the GPL. */
const DEPRECATED_WITH_EXCEPTION: Record<string, string> = {
  'Classpath-exception-2.0': 'GPL-2.0-with-classpath-exception',
  'Font-exception-2.0': 'GPL-2.0-with-font-exception',
  'GCC-exception-2.0': 'GPL-2.0-with-GCC-exception',
  'GCC-exception-3.1': 'GPL-3.0-with-GCC-exception',
  'Bison-exception-2.2': 'GPL-2.0-with-bison-exception',
  'Autoconf-exception-2.0': 'GPL-2.0-with-autoconf-exception',
  'Autoconf-exception-3.0': 'GPL-3.0-with-autoconf-exception',
  'WxWindows-exception-3.1': 'wxWindows',
};
/**
 * Names in exceptions for which a project puts its own (matching guidelines, "Replaceable text"; the list's own marking of
 * these texts says which). Each stands in the file beside this one as its source has it.
 */
const OPEN_NAMES: Record<string, string[]> = {
  'GPL-3.0-linking-exception': LINKED_LIBRARY,
  'GPL-3.0-linking-source-exception': [...LINKED_LIBRARY, 'OpenSSL'],
  'GStreamer-exception-2008': ['Rhythmbox authors', 'Rhythmbox'],
  'openvpn-openssl-exception': ['OpenVPN Technologies, Inc.'],
};
const STANDS_FOR_GPL = /^\s*insert GPL[^\n]*\n/;
const ECOS = [
  'As a special exception, if other files',
  'might be covered by the GNU General Public License.',
] as const;

/** The part of a text from the last place where `first` stands to the next end of `last`. Throws where there is none. */
export function part(text: string, first: string, last: string): string {
  const from = text.lastIndexOf(first);
  const end = text.indexOf(last, from);
  if (from < 0 || end < 0) throw new Error(`no part from "${first}" to "${last}"`);
  return text.slice(from, end + last.length);
}

/** The package's text of an id. Throws where it has none. */
export function textOf(id: string): string {
  const text = spdx[id]?.licenseText;
  if (text === undefined) throw new Error(`the package has no text of ${id}`);
  return text;
}

/** The text with a placeholder for each of the names. Throws where the text does not have one: the table is out of date. */
function withOpenNames(text: string, names: string[]): string {
  return names.reduce((open, name) => {
    const spelled = new RegExp(name.replaceAll('.', '\\.').replaceAll(' ', '\\s+'), 'g');
    if (!spelled.test(open)) throw new Error(`no such name: ${name}`);
    return open.replace(spelled, '[any name]');
  }, text);
}

function ownTexts(): ExtraText[] {
  const folder = new URL('exceptions/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/, '');
      return { id, text: withOpenNames(readFileSync(new URL(file, folder), 'utf8'), OPEN_NAMES[id] ?? []) };
    });
}

/** Exceptions, as the package's deprecated ids hold them or, where it has none, from files beside this one. */
export function exceptionTexts(): ExtraText[] {
  const packaged = Object.entries(DEPRECATED_WITH_EXCEPTION).map(([id, source]) => ({
    id,
    text: textOf(source).replace(STANDS_FOR_GPL, ''),
  }));
  return [...packaged, { id: 'eCos-exception-2.0', text: part(textOf('eCos-2.0'), ...ECOS) }, ...ownTexts()];
}
