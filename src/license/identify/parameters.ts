import { NOTICE } from '../text/soft-tokens.ts';
import { tokenize } from '../text/tokenize.ts';
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

/** Year and holder of the first copyright notice, as the text has them. */
function firstNotice({ tokens, kinds }: Document): Record<string, string> {
  const at = kinds.indexOf(NOTICE);
  if (at < 0) return {};
  const start = tokens.starts[at] ?? 0;
  const line = /^[^\n]{0,300}/.exec(tokens.text.slice(start))?.[0] ?? '';
  const year = /\b(?:19|20)\d\d(?:\s?[-\u2013,]\s?(?:(?:19|20)\d\d|present))*/i.exec(line)?.[0];
  const holder = line
    .replace(/^.*?(?:copyright|\(c\)|\u00a9)/i, '')
    .replace(/copyright|\(c\)|\u00a9|\ball rights reserved\b.*/gi, '')
    .replace(year ?? '', '')
    .replace(/^[\s,.:;-]*(?:by\s)?|[\s,.;]+$/gi, '');
  const blank = /[<[{](?:year|yyyy|name|owner|author|copyright| ?holders?)/i.test(line);
  return { ...(year ? { year } : {}), ...(holder && !blank ? { holder } : {}) };
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
