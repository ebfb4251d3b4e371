import { changeNames } from '../../policy/words.ts';
import { day } from '../text/dates.ts';
import { visible } from '../text/visible.ts';
import { percent, rowMiddle, within } from './measure.ts';
import type { Mark } from './model.ts';

/** Letters that a label has room for. */
const LABEL = 34;
/** Half the width of a ring with its edge, in pixels. */
const RING = 7;

/** A change as a ring on its row; a dotted line leads back to the row of the version before it. */
export function MarkPoint({ mark, color, zone }: { mark: Mark; color: string | undefined; zone: string }) {
  const { change } = mark;
  const y = rowMiddle(mark.row);
  const branches = mark.before !== null && mark.before !== mark.row;
  return (
    <g class={`mark ${change.direction}`}>
      {branches && (
        <line
          x1={percent(mark.at)}
          x2={percent(mark.at)}
          y1={rowMiddle(mark.before ?? 0)}
          y2={y}
          class="branch"
        />
      )}
      <circle
        class={color}
        style={{ cx: within(mark.at, RING, mark.behind * 2 * RING) }}
        cy={y}
        r={change.direction === 'tightened' ? 6 : 4.5}
      >
        <title>{visible(`${day(change.date, zone)}: ${markWords(mark)}`)}</title>
      </circle>
    </g>
  );
}

/** The newest change of each row in words; all of them stand in the list below. */
export function Labels({ marks }: { marks: Mark[] }) {
  const rows = [...Map.groupBy(marks, (mark) => mark.row).values()];
  return rows
    .map((row) => row.reduce(later))
    .map((mark) => (
      <text
        key={mark.row}
        x={percent(mark.at)}
        y={rowMiddle(mark.row) - 11}
        text-anchor={anchorAt(mark.at)}
        class="label"
      >
        {visible(shortWords(mark))}
      </text>
    ));
}

function markWords(mark: Mark): string {
  const { from, to } = changeNames(mark.change);
  return `${atOf(mark)} ${from} → ${to}`;
}

function atOf({ change: { at } }: Mark): string {
  return 'version' in at ? at.version : at.commit.slice(0, 7);
}

/** Keeps a label within the picture, also at 320 px. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.35) return 'start';
  return at > 0.65 ? 'end' : 'middle';
}

function shortWords(mark: Mark): string {
  const words = markWords(mark);
  if (words.length <= LABEL) return words;
  const fewer = `${atOf(mark)}: ${changeNames(mark.change).to}`;
  return fewer.length <= LABEL ? fewer : `${fewer.slice(0, LABEL - 1)}…`;
}

function later(a: Mark, b: Mark): Mark {
  return b.at > a.at ? b : a;
}
