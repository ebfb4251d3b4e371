import { say, sayCount } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { textWords } from '../../policy/words.ts';
import { day } from '../text/dates.ts';
import { atWords } from '../text/subject.ts';
import { visible } from '../text/visible.ts';
import { colorClasses } from './color-class.ts';
import { Labels, MarkPoint } from './marks.tsx';
import { percent, ROW, rowMiddle } from './measure.ts';
import { type Timeline as Model, type Room, type Row, timelineOf } from './model.ts';

/** So many years stand beside each other on the narrowest screen. */
const FEW = 6;

type Props = { story: Pick<Story, 'history' | 'levels'>; zone: string; room: Room };

/** Lanes per release line, terms as coloured spans, changes as marks; told in words by the list that follows it. */
export function Timeline({ story: { history, levels }, zone, room }: Props) {
  const model = timelineOf(history, room);
  if (!model) return null;
  const colors = colorClasses(model.legend, levels);
  const episodeRow = model.episodes.length > 0 ? 1 : 0;
  const height = (model.rows.length + episodeRow) * ROW + 18;
  return (
    <figure class="timeline" dir="ltr">
      <div class="lanes">
        <div class="lane-names" aria-hidden="true">
          {model.rows.map((row) => (
            <span key={row.label}>{visible(row.label)}</span>
          ))}
          {episodeRow > 0 && <span>{say('timelineRepository')}</span>}
        </div>
        <svg width="100%" height={height} role="img" aria-label={summary(model)}>
          <Years model={model} height={height} />
          {model.rows.map((row, index) => (
            <Spans key={row.label} row={row} colors={colors} y={rowMiddle(index)} />
          ))}
          <Episodes model={model} levels={levels} y={rowMiddle(model.rows.length)} zone={zone} />
          {model.marks.map((mark) => (
            <MarkPoint key={atWords(mark.change.at)} mark={mark} color={colors[mark.color]} zone={zone} />
          ))}
          <Labels marks={model.marks} />
        </svg>
      </div>
      <figcaption>
        {model.legend.map((terms, color) => (
          <Key key={terms} terms={terms} color={colors[color]} />
        ))}
        {model.episodes.length > 0 && (
          <span class="key">
            <i class={`era ${levels[model.episodes[0]?.episode.text ?? ''] ?? 'unknown'}`} />
            {say('timelineEpisodes')}
          </span>
        )}
        {model.hidden > 0 && <span>{sayCount('timelineHidden', model.hidden)}</span>}
        {!model.timed && <span>{say('timelineNotToScale')}</span>}
      </figcaption>
    </figure>
  );
}

function Spans({ row, colors, y }: { row: Row; colors: string[]; y: number }) {
  return row.spans.map((span) => (
    <rect
      key={`${span.range} ${span.from}`}
      class={colors[span.color]}
      y={y - 5}
      style={placed(span, 10)}
      height={10}
      rx={5}
    >
      <title>{visible(`${span.range} ${textWords(span.terms)}`.trim())}</title>
    </rect>
  ));
}

/** At least so many pixels wide, and within the picture. */
function placed({ from, to }: { from: number; to: number }, least: number) {
  const x = `min(${percent(from)}, 100% - ${least}px)`;
  return { x, width: `max(${least}px, ${percent(to - from)})` };
}

type EpisodesProps = { model: Model; levels: Story['levels']; y: number; zone: string };

function Episodes({ model, levels, y, zone }: EpisodesProps) {
  return model.episodes.map(({ from, to, episode }) => (
    <rect
      key={episode.from.commit}
      class={`era ${levels[episode.text] ?? 'unknown'}`}
      y={y - 5}
      style={placed({ from, to }, 6)}
      height={10}
      rx={2}
    >
      <title>
        {visible(
          say('timelineEpisode', { date: day(episode.from.date, zone), terms: textWords(episode.text) }),
        )}
      </title>
    </rect>
  ));
}

function Years({ model, height }: { model: Model; height: number }) {
  return model.ticks.map(({ at, text }) => (
    <g key={text} class={model.ticks.length > FEW ? 'year many' : 'year'}>
      <line x1={percent(at)} x2={percent(at)} y1={0} y2={height - 14} />
      <text x={percent(at)} y={height - 2} text-anchor={anchorOf(at, text)}>
        {text}
      </text>
    </g>
  ));
}

/** A year stands in the middle of its line; a longer date would reach out of the picture at its ends. */
function anchorOf(at: number, text: string): 'start' | 'middle' | 'end' {
  if (text.length <= 4 || (at >= 0.1 && at <= 0.9)) return 'middle';
  return at < 0.1 ? 'start' : 'end';
}

function Key({ terms, color }: { terms: string; color: string | undefined }) {
  return (
    <span class="key">
      <i class={color} />
      <bdi>{visible(textWords(terms))}</bdi>
    </span>
  );
}

function summary({ rows, marks }: Model): string {
  const then = (before: string, next: string) => say('timelineThen', { before, next });
  const lanes = rows.map(
    (row) => `${row.label}: ${row.spans.map((span) => textWords(span.terms)).reduce(then)}`,
  );
  return visible(sayCount('timelineSummary', marks.length, { lanes: lanes.join('; ') }));
}
