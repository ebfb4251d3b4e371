import { createNote, type NoteView } from '../../badge/note.ts';
import { listed } from '../../locale/join.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { TextFacts } from '../../messages/surfaces.ts';
import type { NotePlace, Tools } from '../site.ts';
import { surfacesDoor } from '../surfaces-door.ts';
import { type Stretch, stretchesOf } from './differing-words.ts';
import { type FileInView, fileInView } from './file-in-view.ts';
import { fileRow } from './file-row.ts';
import { fileText } from './file-text.ts';
import { highlight } from './highlight.ts';
import { licenseFile } from './license-file.ts';
import { markPlaces } from './line-marks.ts';

/** A longer text is no licence's; in characters. */
const MOST = 400_000;
/** Characters of one passage that a row quotes. */
const QUOTED = 300;

/** One line beside the file's name: what differs from the standard text, and the history of the terms. */
export function licenseFilePlaces(url: URL): NotePlace[] {
  const view = licenseFile(url);
  const file = view && fileInView(url);
  const row = file && fileRow();
  const text = row && fileText(file.path);
  if (!text || text.length > MOST) return [];
  const key = `license ${file.subject} ${file.path} ${text.length}`;
  const note = { key, ...row, draw: (tools: Tools) => drawNote(key, file, view.name, text, tools) };
  return [note, ...(marked?.key === key ? markPlaces(marked.stretches) : [])];
}

/** What differs in the text in view, once it is known. */
let marked: { key: string; stretches: Stretch[] } | null = null;

function drawNote(key: string, file: FileInView, name: string, text: string, tools: Tools): HTMLElement {
  const note = createNote(tools.parts, 'license');
  note.show({ level: 'pending', text: '' });
  const mark = (stretches: Stretch[]) => {
    marked = { key, stretches };
    highlight(stretches, tools.signal);
    surfacesDoor().look?.();
  };
  void tell(note.show, mark, file, name, text, tools);
  return note.element;
}

async function tell(
  show: (view: NoteView) => void,
  mark: (stretches: Stretch[]) => void,
  { subject, visibility }: FileInView,
  file: string,
  text: string,
  { ask, signal }: Tools,
): Promise<void> {
  const reply = await ask('readText', { subject, file, text });
  if (!reply.ok || signal.aborted) return;
  const facts = reply.value;
  mark(stretchesOf(text, facts.additions));
  const view = viewOf(facts);
  show(view);
  const past = await ask('licenseHistory', { subject, visibility });
  if (past.ok && !signal.aborted) show({ ...view, text: `${view.text} · ${past.value.text}` });
}

/** What a text says against its standard text, and each passage that differs. */
function viewOf({ label, base, verdict, terms, words, additions, removals }: TextFacts): NoteView {
  const { level } = label;
  const rows = [
    { level, text: label.name },
    ...additions.map((each) => ({ level, text: say('fileAdded', { words: quoted(each.text) }) })),
    ...removals.map((each) => ({ level, text: say('fileLeftOut', { words: quoted(each) }) })),
  ];
  if (verdict === 'exact' || verdict === 'equivalent')
    return { level, text: say('fileStandard', { terms: base ?? terms ?? '' }), rows };
  if (base === null) return { level, text: label.text || say('fileOwnText'), rows };
  const counts = [
    additions.length > 0 ? sayCount('filePassagesAdded', additions.length) : '',
    removals.length > 0 ? sayCount('filePassagesLeftOut', removals.length) : '',
  ].filter(Boolean);
  return { level, text: say('fileChanged', { text: words, counts: listed(counts) }), rows };
}

function quoted(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
}
