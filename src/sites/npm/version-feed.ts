import type { VersionLabels } from '../../messages/surfaces.ts';
import type { Label } from '../../policy/types.ts';
import { sharedAnswer } from '../shared-answer.ts';
import type { Feed, Tools } from '../site.ts';
import { surfacesDoor } from '../surfaces-door.ts';

type Row = VersionLabels['labels'][number];
type Rows = { rowOf: (version: string) => Row | null } & Pick<VersionLabels, 'rest' | 'at' | 'revision'>;
type Book = { follow: ReturnType<typeof sharedAnswer<Rows>>; known: Rows | null };

const books = new Map<string, Book>();

/** Feeds the badge of one version in a list; all versions of a package share one answer. */
export function versionFeed(name: string, version: string): Feed {
  return (show, tools) =>
    bookOf(name).follow((rows) => {
      show(labelOf(name, version, rows));
    }, tools);
}

/** The terms of a version, as far as they are known by now. */
export function knownTerms(name: string, version: string): string | null {
  return books.get(name)?.known?.rowOf(version)?.terms ?? null;
}

function bookOf(name: string): Book {
  const known = books.get(name);
  if (known) return known;
  const follow = sharedAnswer({ ask: (tools) => askFor(name, book, tools), outdates: outdating(name) });
  const book: Book = { follow, known: null };
  books.set(name, book);
  return book;
}

/** A finished look at this package: it may have read further texts. */
function outdating(name: string): (key: string) => boolean {
  return (key) => key === `label:npm:${name}` || key.startsWith(`label:npm:${name}@`);
}

async function askFor(name: string, book: Book, { ask }: Tools): Promise<Rows | null> {
  const reply = await ask('versions', { packageName: name });
  if (!reply.ok) return null;
  const { labels, rows, rest, at, revision } = reply.value;
  const places = new Map(rows);
  book.known = { rowOf: (version) => labels[places.get(version) ?? -1] ?? null, rest, at, revision };
  // What is known of the terms also tells where one era ends.
  surfacesDoor().look?.();
  return book.known;
}

function labelOf(name: string, version: string, { rowOf, rest, at, revision }: Rows): Label {
  const row = rowOf(version) ?? rest;
  const { level, text } = row;
  const subject = `npm:${name}@${version}`;
  return { subject, level, text, short: text, name: `${name} ${version}. ${row.name}`, at, revision };
}
