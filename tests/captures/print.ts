import { addressOf, captures, lookAt, markupOf } from './look-at.ts';

/** Prints, for every captured page that is here, what is expected of it and what was found: `npm run -s captures`. */
const { here, absent, further } = captures();
const rows = here.map((expected) => {
  const [file, , generation, own, count] = expected;
  const found = lookAt(markupOf(file), addressOf(expected));
  const isRight = found.own === own && found.further === count;
  return [isRight ? 'ok' : 'WRONG', file, generation, told(own, count), told(found.own, found.further)];
});
const others = further.map(({ file, url, captured = '' }) => {
  const found = lookAt(markupOf(file), url);
  return ['', file, captured.slice(0, 10), 'not in the table', told(found.own, found.further)];
});
const head = ['', 'page', 'generation', 'expected: own badge + further', 'placed'];
for (const row of [head, ...rows, ...others]) console.log(row.join('\t'));
const wrong = rows.filter(([verdict]) => verdict !== 'ok').length;
console.log(
  `${here.length} captures, ${wrong} wrong; ${further.length} more; ${absent} of the table not here`,
);
process.exitCode = wrong > 0 ? 1 : 0;

function told(own: string, count: number): string {
  return `${own || 'none'} + ${count}`;
}
