import { createNote, type NoteView } from '../../badge/note.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { Move, MoveFacts } from '../../messages/surfaces.ts';
import type { Level } from '../../policy/types.ts';
import { fewAtOnce } from '../few-at-once.ts';
import type { Tools } from '../site.ts';

/** Look-ups that run at once, over all files of a page. */
const take = fewAtOnce(4);
/** Of a file that moves more, the rest is only counted. */
const MOST = 200;
/** From loud to quiet. */
const ORDER: readonly Level[] = ['alert', 'notice', 'unknown', 'fine'];

/** A line about what the packages that come in or move do to the terms; it goes on as each is looked at. */
export function drawMoves(moves: Move[], tools: Tools): HTMLElement {
  const note = createNote(tools.parts, 'packages');
  const known: MoveFacts[] = [];
  const update = () => note.show(viewOfMoves(known, moves.length));
  for (const move of moves.slice(0, MOST)) void lookAt(move, tools, known, update);
  update();
  return note.element;
}

async function lookAt(
  move: Move,
  { ask, signal }: Tools,
  known: MoveFacts[],
  update: () => void,
): Promise<void> {
  const reply = await take(() => ask('move', { move }), signal);
  if (!reply?.ok || signal.aborted) return;
  known.push(reply.value);
  update();
}

/** What changes the terms first, then the worst; then how many there are. */
export function viewOfMoves(known: MoveFacts[], of: number): NoteView {
  const sorted = known.toSorted((a, b) => rank(a) - rank(b) || (a.text < b.text ? -1 : 1));
  const left = of - known.length;
  const parts = [wordsOf(sorted, of), left > 0 && known.length > 0 ? say('listNotLooked', { left, of }) : ''];
  return {
    level: known.length === 0 ? 'pending' : worst(known, left),
    text: parts.filter(Boolean).join(' · '),
    rows: sorted.map(({ level, text }) => ({ level, text })),
  };
}

function wordsOf(sorted: MoveFacts[], of: number): string {
  const count = (outcome: MoveFacts['outcome']) => sorted.filter((each) => each.outcome === outcome).length;
  const [first] = sorted;
  if (!first) return sayCount('movesToLookAt', of);
  const changed = count('changed');
  if (changed > 0 || sorted.length === 1)
    return changed > 1 ? `${first.text} · ${sayCount('movesMore', changed - 1)}` : first.text;
  const unclear = count('unclear');
  if (unclear > 0) return sayCount('movesUnclear', sorted.length, { unclear });
  return sayCount('movesNoChange', sorted.length);
}

function rank({ outcome, level }: MoveFacts): number {
  return (outcome === 'changed' ? 0 : ORDER.length) + ORDER.indexOf(level);
}

function worst(known: MoveFacts[], left: number): Level {
  const levels = new Set<Level>(known.map(({ level }) => level));
  if (left > 0) levels.add('unknown');
  return ORDER.find((level) => levels.has(level)) ?? 'unknown';
}
