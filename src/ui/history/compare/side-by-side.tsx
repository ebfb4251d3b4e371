import { say, sayCount } from '../../../locale/say.ts';
import { visible } from '../../text/visible.ts';
import { fold, type Group, type Row, rowsOf, unwrap } from './rows.ts';
import type { Segment } from './segments.ts';

type Names = { left: string; right: string };
type Props = Names & { segments: Segment[] };

/**
 * Two texts beside each other, paragraph by paragraph; long runs that are equal are folded. Where they have nothing in
 * common, marks on every word would only be in the way.
 */
export function SideBySide({ left, right, segments }: Props) {
  const groups = fold(rowsOf(segments));
  const told = wholly(segments);
  return (
    <div class={told ? 'pairs replaced' : 'pairs'}>
      <div class="pair heads">
        <p>{left}</p>
        <p>{right}</p>
      </div>
      {told && <p class="told">{told}</p>}
      {groups.map((group, at) => (
        <Rows key={`${at} ${group.rows.length}`} group={group} names={{ left, right }} />
      ))}
    </div>
  );
}

function wholly(segments: Segment[]): string | null {
  const kinds = new Set(segments.map(({ kind }) => kind));
  if (kinds.has('same')) return null;
  if (kinds.size === 2) return say('compareReplaced');
  return kinds.has('added') ? say('compareCameIn') : say('compareWent');
}

function Rows({ group: { folded, rows }, names }: { group: Group; names: Names }) {
  const pairs = rows.map((row, at) => <Pair key={`${at} ${row.same}`} row={row} names={names} />);
  if (!folded) return pairs;
  return (
    <details class="equal">
      <summary>{sayCount('compareEqual', rows.length)}</summary>
      {pairs}
    </details>
  );
}

/**
 * Equal paragraphs are read out once; on narrow screens they are shown once, and the others one above the other, each with
 * the name of its side.
 */
function Pair({ row: { same, left, right }, names }: { row: Row; names: Names }) {
  return (
    <div class={same ? 'pair same' : 'pair'}>
      <div class="side before" data-side={names.left} aria-hidden={same}>
        <Words segments={left} />
      </div>
      <div class="side after" data-side={names.right}>
        <Words segments={right} />
      </div>
    </div>
  );
}

function Words({ segments }: { segments: Segment[] }) {
  return segments.map(({ kind, text }, at) => {
    const words = visible(unwrap(text));
    // The space around a mark is not a part of it.
    const inside = words.trim();
    const start = words.indexOf(inside);
    const key = `${at} ${kind}`;
    if (kind === 'same' || !inside) return <span key={key}>{words}</span>;
    return (
      <span key={key}>
        {words.slice(0, start)}
        {kind === 'added' ? <ins>{inside}</ins> : <del>{inside}</del>}
        {words.slice(start + inside.length)}
      </span>
    );
  });
}
