import { type ExtraText, part, textOf } from './extra-texts.ts';

/** Notices that the licences themselves print for use in source files: id that they grant, id of the text, both ends. */
const NOTICES: [string, string, string, string][] = [
  ['Apache-2.0', 'Apache-2.0', 'Licensed under the Apache License', 'limitations under the License.'],
  ['GPL-2.0-or-later', 'GPL-2.0-only', 'This program is free software; you can', 'USA.'],
  ['GPL-3.0-or-later', 'GPL-3.0-only', 'This program is free software: you can', 'licenses/>.'],
  ['AGPL-3.0-or-later', 'AGPL-3.0-only', 'This program is free software: you can', 'licenses/>.'],
  ['LGPL-2.1-or-later', 'LGPL-2.1-only', 'This library is free software; you can', 'USA'],
  ['MPL-2.0', 'MPL-2.0', 'This Source Code Form is subject to the', 'You can obtain one at'],
];
/** What a notice says of versions, and how it calls the work. */
const LATER = /either (version [\d.]+ of the License), or \(at your option\) any later version/;
const WORK = /this (?:program|library)/gi;
/**
 * Where a notice says that the licence is to be had: its own address, which tells its version where that is lost, or the
 * other kind of address. A copy may lack either, as all of this part.
 */
const WEB = /see <[^>]+>/;
const STREET = /(write to the Free Software Foundation, Inc\.,) ([\s\S]*)$/;
/** Where the foundation was before: copies of version 2's notice have any of the three. */
const FORMER_STREETS =
  '675 Mass Ave, Cambridge, MA 02139, USA 59 Temple Place, Suite 330, Boston, MA 02111-1307, USA';

/** The same text as it is, and changed. */
function asBoth(texts: ExtraText[], change: (text: ExtraText) => ExtraText): ExtraText[] {
  return [...texts, ...texts.map(change)];
}

function withBothAddresses({ id, text }: ExtraText): ExtraText {
  return WEB.test(text)
    ? { id, text: text.replace(WEB, '$& write to the Free Software Foundation, Inc., [any address]') }
    : { id, text: text.replace(STREET, `see <https://www.gnu.org/licenses/> $1 ${FORMER_STREETS} $2`) };
}

/** The forms in which a notice of the GNU licences is used: this version alone or later ones too, the work named or not. */
function formsOf(notice: ExtraText): ExtraText[] {
  if (!LATER.test(notice.text)) return [notice];
  const versions = asBoth([withBothAddresses(notice)], ({ id, text }) => ({
    id: id.replace('-or-later', '-only'),
    text: text.replace(LATER, '$1'),
  }));
  return asBoth(versions, ({ id, text }) => ({ id, text: text.replace(WORK, '[any name]') }));
}

/** Notices that put a work under a licence without printing it, out of the licences' own appendices. */
export function noticeTexts(): ExtraText[] {
  return NOTICES.flatMap(([id, source, first, last]) =>
    formsOf({ id, text: part(textOf(source), first, last) }),
  );
}
