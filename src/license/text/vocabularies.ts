function words(list: string): Set<string> {
  return new Set(list.split(' '));
}

/**
 * Words that carry a term. Where one of them stands, a range is text to compare and never a mere name, title or notice, so
 * that no condition can hide in a copyright line or a heading.
 */
export const TERM_WORDS: Set<string> = words(
  'not no nor none never cannot shall must may can will should unless except only without if provided providing ' +
    'permission permissions permit permits permitted grant grants granted prohibit prohibits prohibited forbid forbidden ' +
    'restrict restricted restricts restriction restrictions condition conditions subject commercial commercially ' +
    'noncommercial nonprofit profit academic educational evaluation trial purchase purchased fee fees pay paid payment sell ' +
    'sold sale resale military weapon weapons nuclear redistribute redistribution redistributed redistributions modify ' +
    'modified modification modifications agree agrees agreed allow allows allowed disallow disallowed exclude excludes ' +
    'excluded excluding warranty warranties liable liability purposes purpose proprietary confidential unauthorized ' +
    'compete competing competitor competitors host hosted hosting saas expire expires terminate terminates void refuse ' +
    'deny denied ban banned exempt forbids train training obtain solely nontransferable unlawful illegal evil government ' +
    'covenant hereby herein notwithstanding',
);

/** Words that end a copyright notice beside those: what follows them is about notices or the licence, not a holder. */
export const NOTICE_ENDS: Set<string> = words(
  'notice notices holder holders law laws license licensed licenses act statement statements disclaimer infringement ' +
    'interest protection treaties this these redistributions copyrighted everyone',
);

/** Words that a title or an introduction of a licence is made of, beside the licence's own name. */
export const TITLE_WORDS: Set<string> = words(
  'license licenses licensed agreement terms notice legal copying eula unlicense parameters',
);
