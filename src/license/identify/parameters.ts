import { NOTICE } from '../text/soft-tokens.ts';
import { tokenize } from '../text/tokenize.ts';
import { NEW_LINE } from '../text/tokens.ts';
import type { Document } from './document.ts';
import type { Range } from './spans.ts';

/** Values that a licence leaves open, and the part of the text (UTF-16 offsets) that holds them. */
export type Parameters = { values: Record<string, string>; spans: Range[] };

/** The parameters of the Business Source License 1.1, as its header names them (mariadb.com/bsl11). */
const LABELS = ['Licensor', 'Licensed Work', 'Additional Use Grant', 'Change Date', 'Change License'];
const LABEL =
  /^[ \t*>#/-]{0,12}(?:the )?(licensor|licensed work|additional use grant|change date|change licen[cs]e)[*_]{0,2}:/gim;
/** Of these only the first paragraph is the value; the others run on to the next label. */
const ONE_PARAGRAPH = new Set(['Licensor', 'Change Date', 'Change License']);
/** What of them is a term: two texts with other grants are not the same. */
const TERMS = ['Additional Use Grant', 'Change License'];
/** The Functional Source License opens up by itself; its name says to which licence, its text when. */
const FUNCTIONAL = /^FSL-1\.1-(MIT|ALv2)$/;
/** The header is short; "Change License:" further down is no label. */
const HEADER = 12_000;

function nameOf(label: string): string {
  const plain = label.toLowerCase().replace('licence', 'license');
  return LABELS.find((name) => name.toLowerCase() === plain) ?? label;
}

function valueEnd(text: string, from: number, next: number, name: string): number {
  if (!ONE_PARAGRAPH.has(name)) return next;
  const blank = /\n[ \t]*\n/.exec(text.slice(from, next).trimStart());
  const lead = text.slice(from, next).length - text.slice(from, next).trimStart().length;
  return blank ? from + lead + blank.index : next;
}

function businessSource(text: string): Parameters {
  const header = text.slice(0, HEADER);
  const labels = [...header.matchAll(LABEL)];
  const values: Record<string, string> = {};
  const spans = labels.map((match, at): Range => {
    const name = nameOf(match[1] ?? '');
    const from = match.index + match[0].length;
    const to = valueEnd(header, from, labels[at + 1]?.index ?? header.length, name);
    values[name] = header
      .slice(from, to)
      .replace(/^[*_]+/, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { from: match.index, to };
  });
  return { values, spans };
}

const YEARS = /\b(?:19|20)\d\d(?:\s?(?:[-\u2013,&]|to|and)\s?(?:(?:19|20)\d\d|\d\d\b|present|now|today))*/i;
const BLANK = /[<[{](?:year|yyyy|name|owner|author|copyright| ?holders?)/i;

/** The first copyright notice: its words on its first line, as far as they are a notice. */
function firstNoticeLine({ tokens, kinds }: Document): string {
  const at = kinds.indexOf(NOTICE);
  if (at < 0) return '';
  let end = at + 1;
  while (kinds[end] === NOTICE && !((tokens.flags[end] ?? 0) & NEW_LINE)) end++;
  const last = tokens.ends[end - 1] ?? 0;
  return (
    tokens.text.slice(tokens.starts[at], last) +
    (/^[)>\]}.]+/.exec(tokens.text.slice(last, last + 4))?.[0] ?? '')
  );
}

/** The holder alone: no years, addresses, tags, signs or rights reserved. */
function holderOf(line: string): string {
  return line
    .replace(
      /<\/?[a-z][^<>@]{0,200}>|<[^<>\s]{0,200}@[^<>\s]{0,200}>|\((?:https?:|[^()\s]{0,80}@)[^()]{0,200}\)|https?:\S{0,200}/gi,
      ' ',
    )
    .replace(/^.*?(?:copyright|\(c\)|\u00a9)/i, '')
    .replace(/copyright|\(c\)|\u00a9|\ball rights reserved\b.*/gi, '')
    .replace(new RegExp(YEARS.source, 'gi'), '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:;*#/-]*(?:by\s|present\b|)[\s,.:;*#/-]*|[\s,.;:*#/-]+$/gi, '');
}

/** Year and holder of the first copyright notice, as the text has them. */
function firstNotice(document: Document): Record<string, string> {
  const line = firstNoticeLine(document);
  const year = YEARS.exec(line)?.[0];
  const holder = BLANK.test(line) ? '' : holderOf(line);
  return { ...(year ? { year } : {}), ...(holder ? { holder } : {}) };
}

/**
 * Values that the licences of `base` leave open: year and holder of the notice; for BUSL the five of its header; for FSL what
 * it turns into.
 */
export function parametersOf(document: Document, base: string): Parameters {
  const notice = firstNotice(document);
  if (base.includes('BUSL-1.1')) {
    const { values, spans } = businessSource(document.tokens.text);
    return { values: { ...notice, ...values }, spans };
  }
  const future = FUNCTIONAL.exec(base)?.[1];
  if (!future) return { values: notice, spans: [] };
  const values = {
    ...notice,
    'Change Date': 'second anniversary of the date each version is made available',
    'Change License': future === 'MIT' ? 'MIT' : 'Apache-2.0',
  };
  return { values, spans: [] };
}

/** Words of the parameters that are terms, for the fingerprint: a moved Change Date is none, a grant is. */
export function termWords(values: Record<string, string>): string[] {
  return TERMS.flatMap((name) => (values[name] === undefined ? [] : [name, ...tokenize(values[name]).words]));
}
