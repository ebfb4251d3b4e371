import { briefFeed } from '../briefs.ts';
import { summaryPlace } from '../dependency-summary.ts';
import type { BadgePlace, SitePlace } from '../site.ts';
import { codeLines } from './code-lines.ts';
import { mayLookUp } from './consent.ts';
import { consentPlace } from './consent-place.ts';
import { type FileInView, fileInView } from './file-in-view.ts';
import { fileRow } from './file-row.ts';
import { fileText } from './file-text.ts';
import { type ManifestEntry, manifestEntries, wantedOf } from './manifest-entries.ts';
import { manifestFile } from './manifest-file.ts';

/** A badge in the line of each dependency and of the licence field, and one line beside the file's name. */
export function manifestPlaces(url: URL): SitePlace[] {
  const file = manifestFile(url) && fileInView(url);
  const text = file && fileText(file.path);
  if (!file || !text) return [];
  const { entries, licenseLine } = readOnce(text);
  const lines = codeLines();
  const fieldLine = licenseLine === null ? undefined : lines.get(licenseLine);
  const field = fieldLine ? [fieldPlace(file, fieldLine)] : [];
  const wanted = entries.flatMap((entry) => wantedOf(entry) ?? []);
  const row = fileRow();
  const key = `manifest ${file.subject} ${text.length}`;
  if (wanted.length === 0) return field;
  if (!mayLookUp(file)) return [...field, ...(row ? [consentPlace(key, row, wanted.length, file)] : [])];
  const badges = entries.flatMap((entry) => entryPlace(key, entry, lines.get(entry.line)) ?? []);
  return [...(row ? [summaryPlace(key, row, wanted)] : []), ...field, ...badges];
}

function entryPlace(key: string, entry: ManifestEntry, line: Element | undefined): BadgePlace | null {
  const wanted = wantedOf(entry);
  if (!line || !wanted) return null;
  return {
    ...inLine(`${key} ${entry.section} ${entry.name}`, line),
    subject: `npm:${wanted.name}`,
    feed: briefFeed(wanted),
  };
}

/** The manifest's own field is judged with the texts beside it, as the badge of its directory is. */
function fieldPlace({ subject, visibility }: FileInView, line: Element): BadgePlace {
  return { ...inLine(`field ${subject}`, line), subject, visibility };
}

function inLine(key: string, line: Element) {
  const room = line.closest('.react-code-lines') ?? line;
  return { key, anchor: line, position: 'append', form: 'line', lazy: true, room } as const;
}

let last: { text: string; read: ReturnType<typeof manifestEntries> } | null = null;

/** A page is looked at after each of its renders; its manifest is read once. */
function readOnce(text: string): ReturnType<typeof manifestEntries> {
  if (last?.text !== text) last = { text, read: manifestEntries(text) };
  return last.read;
}
