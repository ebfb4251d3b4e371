import type { Identification } from '../../src/license/types.ts';

/** An identification as lines for people: `+` words of the file's own, `-` words of the standard text that it lacks. */
export function identifyTable(file: string, text: string, found: Identification): string {
  if (text.trim() === '') return `no words    -  ${file}`;
  const similarity = `${(found.similarity * 100).toFixed(1)} %`;
  return [
    `${found.verdict.padEnd(10)}  ${found.base ?? 'near no standard text'}  ${similarity}  ${file}`,
    ...(found.verdict === 'custom' ? [] : differences(found)),
    ...found.clauses.map(({ kind, quote }) => `    ${kind}: ${inOneLine(quote)}`),
    ...Object.entries(found.parameters).map(([name, value]) => `    ${name} = ${value}`),
  ].join('\n');
}

function differences({ additions, removals }: Identification): string[] {
  return [
    ...additions.map((added) => `    + ${inOneLine(added.text)}`),
    ...removals.map((removed) => `    - ${inOneLine(removed.text)}`),
  ];
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
