import { idOfName } from './aliases.ts';
import { familyOf } from './families.ts';
import { nameKey } from './name-key.ts';

/** Addresses whose path does not spell the id, by host and path without scheme, `www.` and ending. */
const PAGES: Record<string, string> = {
  'unlicense.org': 'Unlicense',
  'wtfpl.net': 'WTFPL',
  'sam.zoy.org/wtfpl': 'WTFPL',
  'gnu.org/copyleft/gpl': 'GPL-3.0-only',
  'gnu.org/copyleft/lesser': 'LGPL-3.0-only',
  'mozilla.org/mpl/2.0': 'MPL-2.0',
  'mozilla.org/en-us/mpl/2.0': 'MPL-2.0',
  'mozilla.org/mpl': 'MPL-2.0',
  'creativecommons.org/publicdomain/zero/1.0': 'CC0-1.0',
  'boost.org/license_1_0.txt': 'BSL-1.0',
  'json.org/license': 'JSON',
  'eclipse.org/legal/epl-v10': 'EPL-1.0',
  'eclipse.org/legal/epl-2.0': 'EPL-2.0',
  'polyformproject.org/licenses/noncommercial/1.0.0': 'PolyForm-Noncommercial-1.0.0',
  'elastic.co/licensing/elastic-license': 'Elastic-2.0',
  'blueoakcouncil.org/license/1.0.0': 'BlueOak-1.0.0',
  'jquery.org/license': 'MIT',
  'apache.org/licenses/license-2.0': 'Apache-2.0',
  'apache.org/licenses': 'Apache-2.0',
  'opensource.org/licenses/mit-license': 'MIT',
  'opensource.org/license/mit': 'MIT',
};
/** Hosts whose last path segment names the licence. */
const NAMED_BY_PATH =
  /^(?:opensource\.org\/licen[cs]es?|spdx\.org\/licenses|choosealicense\.com\/licenses|gnu\.org\/licenses(?:\/old-licenses)?)\/([^/]+)$/;
const CREATIVE_COMMONS = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/[a-z.-]+)?$/;
/** `mit-license.org` and its subdomains, one for each holder. */
const MIT_PAGE = /^(?:[a-z0-9-]+\.)?mit-license\.org$/;

function plainAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.(?:html?|php|txt|md|json)$/, '');
}

function idOfSegment(segment: string): string | null {
  const key = nameKey(segment);
  const family = familyOf(key);
  if (family && 'id' in family) return family.id;
  return idOfName(key) ?? null;
}

/** The SPDX id that a well-known licence address stands for; null for any other address. */
export function idOfUrl(url: string): string | null {
  const address = plainAddress(url);
  const page = PAGES[address];
  if (page) return page;
  if (MIT_PAGE.test(address)) return 'MIT';
  const [, terms, version] = CREATIVE_COMMONS.exec(address) ?? [];
  if (terms && version) return idOfName(nameKey(`CC-${terms}-${version}`)) ?? null;
  const segment = NAMED_BY_PATH.exec(address)?.[1];
  return segment === undefined ? null : idOfSegment(segment);
}
