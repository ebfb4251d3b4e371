import type { ClauseKind } from '../types.ts';

/** What a kind's sentence has to have beside its words in a whole licence, and what it may not have. */
const GUARDS: Partial<Record<ClauseKind, { needs?: RegExp; not?: RegExp }>> = {
  evaluation: { not: /\b(?:representations?|evaluated by|suitability of th\w+|suitability for)\b/ },
  ethical: { not: /\b(?:gender|may you)\b/ },
  labor: { not: /\beuropean union\b/ },
  'hosted-service': { not: /\b(?:free of charge|on demand|source code)\b/ },
  'time-limited': {
    needs: /\b(?:licen[cs]\w*|rights?|use|trial|subscription|permission|copy|software|evaluat\w*)\b/,
    not: /\b(?:no end|as of|source code|available|notice|breach|cure\w*|maintain\w*|perpetual|offer|contact|reinstat\w*|remed\w*)\b/,
  },
  'named-party': {
    needs: /\b(?:use[ds]?|licen[cs]\w*|grant\w*|rights?|permi\w*|install\w*|access\w*|download\w*|run)\b/,
    not: /\bexport\w*\b/,
  },
  'no-derivatives': {
    not: /\b(?:not|from|without) (?:be )?(?:allowed to |permitted to )?(?:remov|delet|obscur)\w*/,
  },
  paid: {
    not: /\b(?:exceed|without (?:\w+ ){0,3}(?:payment|fees?|royalt\w*|charge|pay)\b|attorney|no more than|nominal|no (?:\w+ ){0,6}(?:fee|royalty|charge)|collect a royalty|distribution costs?|you may charge)\b/,
  },
  'terms-of-service': {
    needs:
      /\b(?:terms of (?:service|use)|privacy|polic(?:y|ies)|https?|www|website|customer|subscription|services? agreement|guidelines|code of conduct|separate|our (?:\w+ )?(?:terms|agreement)|tos|account|merchant|general \w+ conditions|form a part)\b/,
  },
  patent: {
    needs:
      /\b(?:no|not|without) (?:\w+ ){0,6}patents?\b|\bpatents? (?:\w+ ){0,6}(?:reserved|withheld|not (?:granted|licensed))\b/,
  },
  attribution: {
    needs:
      /\b(?:logos?|links?|hyperlink|powered by|badge|footer|splash|about (?:box|page|screen|dialog)|interface|screen|banner|websites?|credits?|watermark|visibl[ey]|attribut\w*|cite|citing|mention)\b/,
    not: /\b(?:notices?|advertis\w*|acknowledg\w*)\b/,
  },
  'non-compete': { not: /\b(?:or not|none of our|no objection|included)\b/ },
  notification: { not: /\b(?:recipients?|users?|if you need)\b/ },
};

const PATENT = /\bpatents?\b/;

/** May a kind be named for a normal sentence of a whole licence? What is said on patents is about patents. */
export function isLikely(kind: ClauseKind, sentence: string): boolean {
  if (kind !== 'patent' && PATENT.test(sentence)) return false;
  const { needs, not } = GUARDS[kind] ?? {};
  return (!needs || needs.test(sentence)) && !not?.test(sentence);
}

const PARTY =
  '(?:compan\\w*|persons?|people|entit\\w*|organi\\w*|individuals?|citizens?|nationals?|employees?|inc|corp|llc|ltd|gmbh|contractors?)';
/** Someone in particular is shut out: "not granted to", "excluded: ", "may not be used by". */
const SHUT_OUT = new RegExp(
  '\\b(?:not (?:be )?(?:granted|given|available|licensed|extended|used|extend)(?: \\w+){0,3} (?:to|by|for)|' +
    '(?:denied|withheld|revoked|withdrawn|barred|prohibited|forbidden|banned)(?: \\w+){0,4} (?:to|by|for|from)|' +
    '(?:following|listed) (?:entit|compan|organi|person|individual|group)\\w*|citizens?|nationals?|employees of|affiliates? of|subsidiar\\w+ of|(?:any|every)(?:one|body)(?: else)? (?:except|but|other than|save)|(?:officers?|employees?|agents?|contractors) (?:or \\w+ )?of|' +
    `${PARTY}(?: \\w+){0,8} (?:(?:are|is|be) (?:excluded|prohibited|denied|barred|banned|not allowed|not permitted)|may not|must not|shall not))\\b`,
);

/** Does a normal sentence of a whole licence shut out a party? A name beside a "not" alone does not. */
export function excludesParty(sentence: string): boolean {
  return SHUT_OUT.test(sentence);
}
