import { type ExtraText, part, textOf } from './extra-texts.ts';

/** Notices that the licences themselves print for use in source files: id that they grant, id of the text, both ends. */
const NOTICES: [string, string, string, string][] = [
  ['Apache-2.0', 'Apache-2.0', 'Licensed under the Apache License', 'limitations under the License.'],
  ['GPL-2.0-or-later', 'GPL-2.0-only', 'This program is free software; you can', 'USA.'],
  ['GPL-3.0-or-later', 'GPL-3.0-only', 'This program is free software: you can', 'licenses/>.'],
  ['AGPL-3.0-or-later', 'AGPL-3.0-only', 'This program is free software: you can', 'licenses/>.'],
  ['LGPL-2.0-or-later', 'LGPL-2.0-only', 'This library is free software; you can', 'USA.'],
  ['LGPL-2.1-or-later', 'LGPL-2.1-only', 'This library is free software; you can', 'USA'],
  ['MPL-2.0', 'MPL-2.0', 'This Source Code Form is subject to the', 'You can obtain one at'],
];
/** What a notice says of versions, and how it calls the work. */
const LATER = /either (version [\d.]+ of the License), or \(at your option\) any later version/;
const WORK = /this (?:program|library)/gi;
/**
 * Where a notice says that the licence is to be had: an address in the web or a street, where the foundation moved twice
 * before version 3 came. A copy may lack any of them, as all of this part.
 */
const ADDRESS = /see <[^>]+>|write to the Free Software Foundation, Inc\., [\s\S]*$/;
const WEB = 'see <https://www.gnu.org/licenses/> write to the Free Software Foundation, Inc.,';
const STREET = '51 Franklin Street, Fifth Floor, Boston, MA 02110-1301, USA';
const FORMER_STREETS =
  '675 Mass Ave, Cambridge, MA 02139, USA 59 Temple Place, Suite 330, Boston, MA 02111-1307, USA';

/** The same text as it is, and changed. */
function asBoth(texts: ExtraText[], change: (text: ExtraText) => ExtraText): ExtraText[] {
  return [...texts, ...texts.map(change)];
}

function withAddresses({ id, text }: ExtraText): ExtraText {
  const streets = id.includes('GPL-3') ? STREET : `${FORMER_STREETS} ${STREET}`;
  return { id, text: text.replace(ADDRESS, `${WEB} ${streets}`) };
}

/** The forms in which a notice of the GNU licences is used: this version alone or later ones too, the work named or not. */
function formsOf(notice: ExtraText): ExtraText[] {
  if (!LATER.test(notice.text)) return [notice];
  const versions = asBoth([withAddresses(notice)], ({ id, text }) => ({
    id: id.replace('-or-later', '-only'),
    text: text.replace(LATER, '$1'),
  }));
  return asBoth(versions, ({ id, text }) => ({ id, text: text.replace(WORK, '[any name]') }));
}

/** Version 3 of the LGPL prints no notice: it is used with version 2.1's. */
function withLesser3(notice: ExtraText): ExtraText[] {
  if (notice.id !== 'LGPL-2.1-or-later') return [notice];
  return [notice, { id: 'LGPL-3.0-or-later', text: notice.text.replace('version 2.1', 'version 3') }];
}

/** Notices that put a work under a licence without printing it, out of the licences' own appendices. */
export function noticeTexts(): ExtraText[] {
  return NOTICES.map(([id, source, first, last]) => ({ id, text: part(textOf(source), first, last) }))
    .flatMap(withLesser3)
    .flatMap(formsOf);
}
