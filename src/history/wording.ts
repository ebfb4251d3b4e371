/** Words that carry obligations, permissions or amounts: where one of them moves, terms moved. */
const WEIGHTY = new Set(
  `not no nor none never neither may must shall should will can cannot could would only solely except excluding
  unless without with if provided prohibited forbidden restricted required permitted allowed granted free fee fees
  pay paid price charge commercial noncommercial non personal internal use used using sell resell distribute
  redistribute sublicense modify host hosted service services compete competing before after until any all and or
  per revenue employees users`.split(/\s+/),
);
const MOST = 4;
const WORD = /[\p{L}\p{N}$€£%]+/gu;

/**
 * Do two texts differ in a handful of words (a corrected typo, a renamed heading) none of which carries an obligation,
 * a permission or an amount? Words are compared as bags, so the cost stays linear.
 */
export function differsInWordingOnly(one: string, other: string): boolean {
  const counts = new Map<string, number>();
  for (const word of words(one)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of words(other)) counts.set(word, (counts.get(word) ?? 0) - 1);
  const moved = [...counts].filter(([, count]) => count !== 0);
  const total = moved.reduce((sum, [, count]) => sum + Math.abs(count), 0);
  return total <= MOST && moved.every(([word]) => !WEIGHTY.has(word) && !/\d/.test(word));
}

function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
