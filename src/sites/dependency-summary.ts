import { createNote, type NoteRow, type NoteView } from '../badge/note.ts';
import { listed } from '../locale/join.ts';
import { say, sayCount } from '../locale/say.ts';
import type { Brief, Wanted } from '../messages/surfaces.ts';
import type { Level } from '../policy/types.ts';
import { followBriefs, knownBrief, lookAt } from './briefs.ts';
import type { NotePlace, Tools } from './site.ts';

type Known = { wanted: Wanted; brief: Brief };

/** From loud to quiet: the worst comes first. */
const ORDER: readonly Level[] = ['alert', 'notice', 'unknown', 'fine'];
/** Dependencies that the line itself names. */
const NAMED = 2;
/** Rows below it; a thousand would hold up the page. */
const ROWS = 200;
/** Findings come one by one; the line tells of those of so many milliseconds together. */
const TOGETHER = 100;

/** One line about all dependencies of a list; it goes on as each is looked at. */
export function summaryPlace(
  key: string,
  where: Pick<NotePlace, 'anchor' | 'position' | 'room'>,
  wanted: Wanted[],
): NotePlace {
  return {
    key: `${key} ${wanted.length}`,
    ...where,
    draw: (tools) => drawSummary(wanted, tools),
  };
}

function drawSummary(wanted: Wanted[], tools: Tools): HTMLElement {
  const lookAtRest = () => {
    for (const each of wanted) if (!knownBrief(each)) void lookAt(each, tools);
  };
  const note = createNote(tools.parts, 'dependencies', lookAtRest);
  const update = () =>
    note.show(summarise(wanted.map((each) => ({ wanted: each, brief: knownBrief(each) }))));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      update();
    }, TOGETHER);
  };
  followBriefs(soon, tools.signal);
  tools.signal.addEventListener('abort', () => clearTimeout(timer));
  update();
  return note.element;
}

/** The worst first, by name; then how many there are of the rest, and how many were looked at. */
export function summarise(all: { wanted: Wanted; brief: Brief | null }[]): NoteView {
  const known = all.filter((each): each is Known => each.brief !== null);
  const groups = ORDER.map((level) => ({
    level,
    of: known.filter(({ brief }) => brief.label.level === level),
  }));
  const loud = groups.filter(({ of }) => of.length > 0);
  const parts = loud.map(({ level, of }) => groupWords(level, of));
  const left = all.length - known.length;
  if (left > 0) parts.push(say('listNotLooked', { left, of: all.length }));
  const [worst] = loud;
  const level = left > 0 && (!worst || worst.level === 'fine') ? 'unknown' : (worst?.level ?? 'fine');
  return {
    level: known.length === 0 && left > 0 ? 'pending' : level,
    text: parts.join(' · '),
    rows: rowsOf(loud.flatMap(({ of }) => of)),
  };
}

function groupWords(level: Level, of: Known[]): string {
  if (level === 'fine') return sayCount('listFine', of.length);
  if (level === 'unknown') return unknownWords(of);
  const named = of.slice(0, NAMED).map(({ wanted, brief }) => `${wanted.name} (${brief.label.short})`);
  const key = level === 'alert' ? 'listAlerts' : 'listNotices';
  const more = of.length - named.length;
  return (
    sayCount(key, of.length, { names: listed(named) }) + (more > 0 ? ` ${sayCount('listAndMore', more)}` : '')
  );
}

/** What is known by its field alone, and what is not known at all. */
function unknownWords(of: Known[]): string {
  const field = of.filter(({ brief }) => brief.version).length;
  const parts = [
    field && sayCount('listFieldOnly', field),
    field < of.length && sayCount('listNotKnown', of.length - field),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The worst; the rest are told as a number. */
function rowsOf(sorted: Known[]): NoteRow[] {
  const [next] = sorted.slice(ROWS);
  const rows = sorted.slice(0, ROWS).map(rowOf);
  return next
    ? [...rows, { level: next.brief.label.level, text: sayCount('listAndMore', sorted.length - ROWS) }]
    : rows;
}

function rowOf({ wanted, brief }: Known): NoteRow {
  const version = brief.version ? ` ${brief.version}` : '';
  const { level, text } = brief.label;
  const alone = level === 'unknown' && version ? ` ${say('listRowFieldOnly')}` : '';
  return { level, text: `${wanted.name}${version}: ${text}${alone}` };
}
