const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|(?:one |two |five )?hundred|(?:one |ten )?thousand|(?:one )?million';
const COUNTED =
  'visitors|employees|staff|users|seats|developers|people|persons|members|customers|servers|cores|instances|machines|nodes|engineers|monthly active users|active users|users per month|domains|sites|devices';
const MONEY =
  /(?:(?:US|CA|AU)?[$\u20ac\u00a3]|\b(?:USD|EUR|GBP|US dollars)\b)\s?\d[\d.,' ]{0,18}\d?(?:\s?(?:k|m|bn|million|billion|thousand)\b)?/i;
const MONEY_AFTER =
  /\b\d[\d.,']{0,18}\s?(?:million |billion |thousand )?(?:USD|EUR|GBP|US dollars|dollars|euros|pounds)\b/i;
const COUNT = new RegExp(
  `\\b(?:\\d[\\d.,']{0,12}(?: (?:million|billion|thousand))?|${NUMBER_WORDS})(?: or more| or fewer)?(?: [a-z-]{1,12}){0,2} (?:${COUNTED})\\b`,
  'i',
);
const MONEY_IN_WORDS = new RegExp(
  `\\b(?:${NUMBER_WORDS})(?: (?:hundred|thousand|million|billion))? (?:US )?(?:dollars|euros|pounds)\\b`,
  'i',
);
const PERCENT = /\b(?:\d{1,3}(?:\.\d+)?|[a-z]{3,8}) (?:percent|per cent)\b|\b\d{1,3}(?:\.\d+)? ?%/i;

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred|thousand|million)\b|per ?cent/i;

/** An amount of money, revenue, seats or users, as the sentence has it. */
export function amountIn(sentence: string): string | undefined {
  if (!NUMBER.test(sentence)) return undefined;
  for (const pattern of [MONEY, MONEY_AFTER, MONEY_IN_WORDS, COUNT, PERCENT]) {
    const found = pattern.exec(sentence)?.[0].trim();
    if (found) return found.replace(/[.,' ]+$/, '');
  }
  return undefined;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
/** Which number is the day can't be told: kept as the text has it. */
const SLASHED = /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/;

function isoDate(year: string, month: number, day: string): string | undefined {
  const [days, number] = [Number(day), month + 1];
  if (month < 0 || number > 12 || days < 1 || days > 31) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
}

/** A date that the sentence names: ISO 8601 where it can be read for certain, else as the text has it. */
export function dateIn(sentence: string): string | undefined {
  if (!/\d{4}/.test(sentence)) return undefined;
  const iso = ISO.exec(sentence);
  if (iso) return isoDate(iso[1] ?? '', Number(iso[2]) - 1, iso[3] ?? '') ?? iso[0];
  const dayFirst = DAY_FIRST.exec(sentence);
  if (dayFirst)
    return isoDate(dayFirst[3] ?? '', monthNumber(dayFirst[2] ?? ''), dayFirst[1] ?? '') ?? dayFirst[0];
  const monthFirst = MONTH_FIRST.exec(sentence);
  if (monthFirst)
    return (
      isoDate(monthFirst[3] ?? '', monthNumber(monthFirst[1] ?? ''), monthFirst[2] ?? '') ?? monthFirst[0]
    );
  return SLASHED.exec(sentence)?.[0];
}
