/** Bytes of one synced item that text may fill; `storage.sync` takes 8,192 with the key and the quotes. */
const ROOM = 7_000;
/** A text that is split over several items, under `<key>:0`, `<key>:1` ... Each begins with the stamp of the whole. */
export type Head = { form: number; stamp: string; parts: number };

/**
 * Splits a text into items for `storage.sync`, with their head under `key`. `stamp` is new for every write: items of
 * two writes are never put together.
 */
export function toChunks(key: string, text: string, form: number, stamp: string): Record<string, unknown> {
  const parts = splitAt(text, ROOM);
  const items = parts.map((part, index) => [`${key}:${index}`, `${stamp}/${part}`]);
  const head: Head = { form, stamp, parts: parts.length };
  return { [key]: head, ...Object.fromEntries(items) };
}

/** The text, or null where a part is missing or of another write. */
export function fromChunks(key: string, items: Record<string, unknown>): string | null {
  const head = items[key];
  if (!isHead(head)) return null;
  const parts = Array.from({ length: head.parts }, (_, index) => items[`${key}:${index}`]);
  const lead = `${head.stamp}/`;
  const texts = parts.filter((part) => typeof part === 'string' && part.startsWith(lead)) as string[];
  return texts.length === head.parts ? texts.map((part) => part.slice(lead.length)).join('') : null;
}

/** Keys of parts beyond those of the head: left over from a longer text. */
export function leftoverKeys(key: string, items: Record<string, unknown>): string[] {
  const head = items[key];
  const parts = isHead(head) ? head.parts : 0;
  return Object.keys(items).filter(
    (each) => each.startsWith(`${key}:`) && Number(each.slice(key.length + 1)) >= parts,
  );
}

export function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { form, stamp, parts } = value as Partial<Head>;
  return (
    typeof form === 'number' && typeof stamp === 'string' && Number.isInteger(parts) && (parts ?? 0) <= 100
  );
}

/** Cuts between characters, so that each piece as JSON in UTF-8 has at most `most` bytes. */
function splitAt(text: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const bytes = bytesOf(character);
    if (size + bytes > most) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece];
}

/** Bytes of one character within JSON: quotes and backslashes are escaped, controls become six. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return 6;
  if (character === '"' || character === '\\') return 2;
  if (code < 0x80) return 1;
  // A lone half of a surrogate pair is written as an escape.
  if (code >= 0xd800 && code <= 0xdfff) return 6;
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
