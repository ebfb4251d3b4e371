import { createNote, type NoteView } from '../../badge/note.ts';
import { say } from '../../locale/say.ts';
import type { TextFacts } from '../../messages/surfaces.ts';
import type { Tools } from '../site.ts';
import type { Compared } from './comparison.ts';
import type { DiffLine } from './diff-lines.ts';
import { type BeforeAndAfter, shownTexts, undoDiff } from './undo-diff.ts';

/** A changed licence file: its path, its name, and the lines that the page shows. */
export type ChangedLicense = { path: string; name: string; lines: DiffLine[] };

/** A longer text is no licence's; in characters. */
const MOST = 400_000;

/** A line about what the change of a licence file does to the terms. */
export function drawLicenseChange(file: ChangedLicense, shown: Compared, tools: Tools): HTMLElement {
  const note = createNote(tools.parts, 'license-change');
  note.show({ level: 'pending', text: '' });
  void tell(note.show, file, shown, tools);
  return note.element;
}

async function tell(
  show: (view: NoteView) => void,
  file: ChangedLicense,
  shown: Compared,
  tools: Tools,
): Promise<void> {
  const texts = await textsOf(file, shown, tools);
  const { before, after: text } = texts;
  if (before.length > MOST || text.length > MOST) return;
  const subject = subjectOf(shown);
  const reply = await tools.ask('readText', { subject, file: file.name, text, before });
  if (reply.ok && !tools.signal.aborted) show(viewOf(reply.value, texts));
}

function subjectOf({ head }: Compared): string {
  return `github:${head.owner}/${head.repo}@${head.ref}`;
}

/** The whole text after the change is fetched, that before it follows from the lines; else as far as they go. */
async function textsOf(
  { path, lines }: ChangedLicense,
  shown: Compared,
  { ask }: Tools,
): Promise<BeforeAndAfter> {
  const seen = shownTexts(lines);
  if (seen.whole) return seen;
  const { visibility } = shown;
  const reply = await ask('licenseText', { subject: subjectOf(shown), visibility, path });
  const after = reply.ok ? reply.value.text : null;
  const before = after === null ? null : undoDiff(after, lines);
  return after === null || before === null ? seen : { before, after, whole: true };
}

function viewOf({ label, change }: TextFacts, { before, after, whole }: BeforeAndAfter): NoteView {
  const { level } = label;
  const rows = [{ level, text: label.name }];
  const told = (text: string) => (whole ? text : say('diffByLines', { text }));
  if (before === '') return { level, text: told(say('diffComesIn', { name: label.name })), rows };
  if (after === '') return { level: 'unknown', text: say('diffFileGoes'), rows: [] };
  return { level, text: told(change ?? say('diffNoChange')), rows };
}
