import { ALL_IDS } from '../catalogue/open-data.ts';
import { nameKey } from './name-key.ts';

/** Names met in manifests, by the SPDX id that they mean beyond doubt. Names of a family without a version are not here. */
const NAMES: Record<string, string[]> = {
  MIT: [
    'Expat',
    'MIT/X11',
    'X11/MIT',
    'MIT Expat',
    'MIT-License',
    'MIT MIT',
    'MIT style Expat',
    'opensource MIT',
    'M.I.T.',
  ],
  X11: ['X11', 'MIT X Consortium'],
  ISC: ['Internet Systems Consortium', 'Internet Software Consortium', 'ISCL'],
  'BSD-2-Clause': [
    'Simplified BSD',
    'BSD Simplified',
    '2-clause BSD',
    'BSD 2',
    'BSD-2',
    'FreeBSD',
    'BSD 2 clauses',
    'BSD two clause',
    'two-clause BSD',
  ],
  'BSD-3-Clause': [
    'New BSD',
    'BSD New',
    'Modified BSD',
    'Revised BSD',
    '3-clause BSD',
    'BSD 3',
    'BSD-3',
    'BSD 3 clauses',
    'three-clause BSD',
    'BSD three clause',
    'new BSD 3-clause',
  ],
  'BSD-4-Clause': ['Original BSD', 'BSD Original', 'Old BSD', '4-clause BSD', 'BSD 4', 'BSD-4'],
  '0BSD': [
    'BSD Zero Clause',
    'Zero-Clause BSD',
    'Free Public License 1.0.0',
    '0-clause BSD',
    'BSD 0',
    'BSD-0-Clause',
  ],
  'Apache-2.0': [
    'Apache Software 2.0',
    'Apache 2',
    'ASL 2.0',
    'AL 2.0',
    'ALv2',
    'Apache Public 2.0',
    'ApacheV2',
  ],
  'Apache-1.1': ['Apache Software 1.1', 'ASL 1.1'],
  Unlicense: ['Unlicence', 'The Unlicense', 'Unlicense.org', 'The Unlicense Unlicense'],
  'CC0-1.0': [
    'CC0',
    'CC-0',
    'CC0 1.0 Universal',
    'Creative Commons Zero',
    'Creative Commons Zero v1.0 Universal',
    'CC Zero',
  ],
  'CC-BY-4.0': [
    'Creative Commons Attribution 4.0 International',
    'Creative Commons Attribution 4.0',
    'CC BY 4.0 International',
  ],
  'CC-BY-3.0': [
    'Creative Commons Attribution 3.0',
    'Creative Commons Attribution 3.0 Unported',
    'CC BY 3.0 Unported',
  ],
  'CC-BY-SA-4.0': [
    'Creative Commons Attribution-ShareAlike 4.0 International',
    'Creative Commons Attribution Share Alike 4.0',
  ],
  'CC-BY-SA-3.0': [
    'Creative Commons Attribution-ShareAlike 3.0',
    'Creative Commons Attribution-ShareAlike 3.0 Unported',
  ],
  'CC-BY-NC-4.0': [
    'Creative Commons Attribution-NonCommercial 4.0 International',
    'Creative Commons Attribution-NonCommercial 4.0',
  ],
  'CC-BY-NC-SA-4.0': ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International'],
  'CC-BY-NC-ND-4.0': ['Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International'],
  WTFPL: [
    'WTF Public',
    'Do What The F*ck You Want To Public',
    'Do What The Fuck You Want To Public',
    'WTFPL 2',
    'WTFPLv2',
    'Do What The Fuck You Want',
  ],
  Zlib: ['zlib/libpng', 'libpng/zlib', 'zlib libpng'],
  'BSL-1.0': ['Boost', 'Boost 1.0', 'Boost Software', 'Boost Software 1.0'],
  'BUSL-1.1': ['Business Source 1.1', 'BSL 1.1', 'BUSL', 'Business Source License 1.1 BSL'],
  'SSPL-1.0': ['SSPL', 'Server Side Public', 'Server Side Public 1', 'SSPL 1'],
  'Elastic-2.0': ['Elastic 2.0', 'ELv2', 'Elastic License 2'],
  'FSL-1.1-ALv2': [
    'FSL 1.1 Apache 2.0',
    'Functional Source 1.1 ALv2 Future',
    'Functional Source 1.1 Apache 2.0 Future',
  ],
  'FSL-1.1-MIT': ['Functional Source 1.1 MIT Future'],
  'SUL-1.0': ['Sustainable Use', 'Sustainable Use 1.0'],
  'PolyForm-Noncommercial-1.0.0': ['PolyForm Noncommercial', 'PolyForm Non-Commercial'],
  'PolyForm-Small-Business-1.0.0': ['PolyForm Small Business'],
  'MS-PL': ['Microsoft Public', 'MSPL'],
  'MS-RL': ['Microsoft Reciprocal'],
  'OFL-1.1': ['SIL Open Font 1.1', 'SIL OFL 1.1', 'SIL 1.1', 'Open Font 1.1'],
  'Python-2.0': ['Python 2.0', 'Python 2'],
  'PSF-2.0': ['Python Software Foundation', 'PSF', 'PSFL', 'PSF 2'],
  'BlueOak-1.0.0': ['Blue Oak Model', 'Blue Oak Model 1.0.0', 'Blue Oak', 'BlueOak'],
  'MIT-0': ['MIT No Attribution', 'MIT Zero', 'MIT0'],
  'Artistic-2.0': ['Artistic 2', 'Perl Artistic 2.0'],
  'ODbL-1.0': ['ODbL', 'Open Database', 'Open Data Commons Open Database 1.0'],
  Beerware: ['Beer-ware', 'Beer', 'THE BEER-WARE LICENSE Revision 42'],
  JSON: ['JSON'],
  'Hippocratic-2.1': ['Hippocratic 2.1', 'Hippocratic'],
  'UPL-1.0': ['Universal Permissive', 'Universal Permissive 1.0', 'UPL'],
  NCSA: ['University of Illinois/NCSA Open Source', 'UIUC'],
  PostgreSQL: ['PostgreSQL', 'Postgres'],
  Ruby: ['Ruby'],
  Vim: ['VIM'],
  'GPL-2.0-only WITH Classpath-exception-2.0': ['GPL2 w/ CPE', 'GPL 2 with classpath exception'],
};

let table: Map<string, string> | undefined;

function buildTable(): Map<string, string> {
  const rows = new Map<string, string>();
  for (const id of ALL_IDS) rows.set(nameKey(id), id);
  for (const [id, names] of Object.entries(NAMES)) for (const name of names) rows.set(nameKey(name), id);
  return rows;
}

/** The SPDX id or expression that a sloppy name means beyond doubt; undefined where there is doubt. */
export function idOfName(key: string): string | undefined {
  table ??= buildTable();
  return table.get(key);
}
