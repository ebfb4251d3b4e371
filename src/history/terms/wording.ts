/** Words that carry obligations, permissions or amounts: where one of them moves, terms moved. */
const WEIGHTY = new Set(
  `not no nor none never neither may must shall should will can cannot could would only solely except excluding
  unless without with if provided prohibited forbidden restricted required permitted allowed granted free fee fees
  pay paid price charge commercial noncommercial non personal internal use used using sell resell distribute
  redistribute sublicense modify host hosted service services compete competing before after until any all and or
  per revenue employees users`.split(/\s+/),
);
/** Most other words that may move: a heading, a product's name, a clumsy sentence set right. */
const MOST = 12;
const WORD = /[\p{L}\p{N}$€£%]+/gu;
const COPYRIGHT_LINE = /^\W*(?:copyright|©|\(c\)|all rights reserved)/i;
const ENTITY = /&(?:nbsp|amp|quot|lt|gt|copy|[lr][sd]quo|[mn]dash|#\d{1,6});/g;

/** Commas in a number, and the space between a number and what it counts: `$1,000,000`, `30 days`. */
const WITHIN_AMOUNT =
  /(\d)(?:,(?=\d{3})|[ \n](?=(?:days?|months?|years?|users?|employees|developers|seats|people|million|thousand|billion|usd|eur|dollars|euros)\b))/g;
/** A sum, a share, or a number with what it counts; not the number of a version, a section or a year. */
const AMOUNT = /^(?:[$€£]\d|\d+(?:%|[a-z]))|^\d{5,}$/;

/**
 * Do two texts differ in a handful of words none of which carries an obligation, a permission or an amount? Copyright
 * lines don't count. Words are compared as bags, so the cost stays linear.
 */
export function differsInWordingOnly(one: string, other: string): boolean {
  const counts = new Map<string, number>();
  for (const word of words(one)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of words(other)) counts.set(word, (counts.get(word) ?? 0) - 1);
  const moved = [...counts].filter(([, count]) => count !== 0);
  const total = moved.reduce((sum, [, count]) => sum + Math.abs(count), 0);
  return total <= MOST && moved.every(([word]) => !WEIGHTY.has(word) && !AMOUNT.test(word));
}

function words(text: string): string[] {
  const lines = text.split('\n').filter((line) => !COPYRIGHT_LINE.test(line));
  const plain = lines.join('\n').replace(ENTITY, ' ').toLowerCase();
  return plain.replace(WITHIN_AMOUNT, '$1').match(WORD) ?? [];
}

const DUTY =
  /\b(?:not|no|nor|only|must|shall|unless|except|prohibited|forbidden|required|requires?|purchase|obtain)\b/gi;

/** How many words of prohibition and duty some passages have. */
export function countDuties(passages: string[]): number {
  return passages.join(' ').match(DUTY)?.length ?? 0;
}
