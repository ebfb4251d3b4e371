import spdx from 'spdx-license-list/full.js';
import { isRestricting } from '../../src/history/terms/restrictions.ts';
import { categoryOfId } from '../../src/license/catalogue/category-of-id.ts';
import { BLUE_OAK, OSI_APPROVED } from '../../src/license/catalogue/open-data.ts';
import { clausesOfWholeText } from '../../src/license/clauses/find-clauses.ts';
import type { Category } from '../../src/license/types.ts';
import { isSelected } from '../../tools/license-index/selection.ts';
import type { Share } from './license-measures.ts';
import explained from './license-open-restrictions.json' with { type: 'json' };
import { type Line, percent } from './license-report.ts';

const OPEN = new Set<Category>([
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
]);

/** Standard texts, each once, of the ids that a rule picks, by id. */
function textsOf(picks: (id: string) => boolean): Map<string, string> {
  const ids = Object.keys(spdx).filter((id) => isSelected(id) && picks(id));
  return new Map(ids.map((id) => [id, spdx[id]?.licenseText ?? '']));
}

/** Standard texts that let anyone use, change and pass on: by the catalogue's category. */
export const openTexts = textsOf((id) => OPEN.has(categoryOfId(id)));
/** Of these the ones that others vouch for: approved by the OSI or rated by Blue Oak. */
const vouchedTexts = textsOf(
  (id) => OPEN.has(categoryOfId(id)) && (OSI_APPROVED.has(id) || BLUE_OAK.has(id)),
);
/** Standard texts that keep someone or some use out. */
const restrictingTexts = textsOf((id) => !OPEN.has(categoryOfId(id)) && categoryOfId(id) !== 'unknown');

/** Texts in which, read as texts of their own kind, a clause is found that takes a use away; `any`: any clause. */
export function namedRestricting(texts: Map<string, string>, any = false): Share {
  const named = [...texts.values()].filter((text) =>
    clausesOfWholeText(text).some((clause) => any || isRestricting(clause)),
  );
  return { right: named.length, of: texts.size };
}

/** Open texts but for those that do take something away, as their words say. */
function wronglyNamed(): Map<string, string> {
  const right = Object.entries(explained).filter(([, why]) => why.startsWith('right'));
  return new Map([...openTexts].filter(([id]) => !right.some(([named]) => named === id)));
}

/** What the search for clauses makes of standard texts, as if no standard text was known. */
export function clauseLines(): Line[] {
  const line = (measure: string, on: string, goal: string, share: Share): Line => ({
    measure,
    on: `${on}, read as texts of their own kind`,
    best: 'none',
    sketch: '',
    goal,
    ours: `${share.right}: ${percent(share)}`,
  });
  return [
    line('named restricting', 'open licences', '', namedRestricting(openTexts)),
    line('the same, not rightly', 'open licences', '< 15', namedRestricting(wronglyNamed())),
    line('named restricting', 'of these OSI approved or rated', '', namedRestricting(vouchedTexts)),
    line('any clause named', 'open licences', '', namedRestricting(openTexts, true)),
    line('named restricting', 'restricting licences', 'most', namedRestricting(restrictingTexts)),
  ];
}
