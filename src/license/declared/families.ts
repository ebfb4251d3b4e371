import { ALL_IDS } from '../catalogue/open-data.ts';

/** `id`: the version is known; else the family's possible ids. */
export type FamilyReading = { id: string } | { family: string; candidates: string[] };

/** Families of licences whose name alone leaves the version open, by their names as `nameKey` gives them. */
const FAMILIES: [string, RegExp][] = [
  ['AGPL', /^(?:gnu )?(?:agpl|affero(?: gnu)? (?:general public|gpl)|gnu affero|affero)\b/],
  ['LGPL', /^(?:gnu )?(?:lgpl|(?:lesser|library)(?: gnu)? (?:general public|gpl)|lesser gnu public)\b/],
  ['GPL', /^(?:gnu )?(?:gpl|general public|gnu public)\b|^gnu(?= \d|$)/],
  ['MPL', /^(?:mpl|mozilla public|mozilla)\b/],
  ['Apache', /^(?:apache(?: software| foundation)?(?: foundation)?|asl)\b/],
  ['EPL', /^(?:epl|eclipse public|eclipse)\b/],
  ['CDDL', /^(?:cddl|common development and distribution)\b/],
  ['EUPL', /^(?:eupl|european union public)\b/],
  ['OSL', /^(?:osl|open software)\b/],
  ['AFL', /^(?:afl|academic free)\b/],
  ['OFL', /^(?:sil ofl|ofl|sil open font|open font|sil)\b/],
  ['Artistic', /^(?:perl )?artistic\b/],
  ['ZPL', /^(?:zpl|zope public)\b/],
  ['PHP', /^php\b/],
  ['CPL', /^(?:cpl|common public)\b/],
  ['CECILL', /^cecill\b/],
  ['LPPL', /^lppl\b/],
  [
    'CC-BY-NC-SA',
    /^(?:cc|creative commons)(?: by| attribution) (?:nc|noncommercial|non commercial) (?:sa|sharealike|share alike)\b/,
  ],
  [
    'CC-BY-NC-ND',
    /^(?:cc|creative commons)(?: by| attribution) (?:nc|noncommercial|non commercial) (?:nd|noderivs|noderivatives|no derivatives)\b/,
  ],
  ['CC-BY-NC', /^(?:cc|creative commons)(?: by| attribution) (?:nc|noncommercial|non commercial)\b/],
  ['CC-BY-SA', /^(?:cc|creative commons)(?: by| attribution) (?:sa|sharealike|share alike)\b/],
  ['CC-BY-ND', /^(?:cc|creative commons)(?: by| attribution) (?:nd|noderivs|noderivatives|no derivatives)\b/],
  ['CC-BY', /^(?:cc|creative commons)(?: by| attribution)\b/],
  ['FSL', /^(?:fsl|functional source)\b/],
  ['PolyForm', /^polyform\b/],
];
const BSD_CANDIDATES = ['BSD-1-Clause', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD-4-Clause'];
const REST =
  /^(?:public )?(\d+(?:\.\d+){0,2})? ?(\+|plus|(?:or |and )?(?:any )?(?:later|newer|above|greater|higher|up)|only)?$/;

const CURRENT_IDS = ALL_IDS.filter((id) => !/^(?:A|L)?GPL-\d\.\d\+?$|^GPL-.*-with-/.test(id));

function candidatesOf(family: string): string[] {
  return CURRENT_IDS.filter(
    (id) => id.startsWith(`${family}-`) && /^\d|^[A-Z][a-z]/.test(id.slice(family.length + 1)),
  );
}

function idOfVersion(family: string, version: string, suffix: string | undefined): string | undefined {
  const later = suffix !== undefined && suffix !== 'only';
  const endings = family.endsWith('GPL') ? [later ? '-or-later' : '-only'] : [''];
  const versions = [version, `${version}.0`, `${version}.0.0`];
  const ids = versions.flatMap((one) => endings.map((ending) => `${family}-${one}${ending}`));
  const id = ids.find((one) => CURRENT_IDS.includes(one));
  return id && later && !family.endsWith('GPL') ? `${id}+` : id;
}

/**
 * Reads a family's name with or without a version from a name key: `gpl 3` is GPL-3.0-only, `gpl` and `bsd` are families
 * with candidates and never guessed into one id. Null: no family of ours.
 */
export function familyOf(key: string): FamilyReading | null {
  if (/^bsd$/.test(key)) return { family: 'BSD', candidates: BSD_CANDIDATES };
  for (const [family, name] of FAMILIES) {
    const match = name.exec(key);
    if (!match) continue;
    const rest = REST.exec(key.slice(match[0].length).trim());
    if (!rest) return null;
    const [, version, suffix] = rest;
    if (version === undefined) return { family, candidates: candidatesOf(family) };
    const id = idOfVersion(family, version, suffix);
    return id ? { id } : null;
  }
  return null;
}
