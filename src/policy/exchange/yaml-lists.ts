/** One line that says something, without its comment. */
export type YamlLine = { indent: number; text: string };

/**
 * The lines of a YAML text that say something. Only what licence lists need of YAML is read: maps, lists in both
 * styles and folded text, by their indentation.
 */
export function yamlLines(text: string): YamlLine[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const content = withoutComment(line).trimEnd();
    const indent = content.length - content.trimStart().length;
    return content.trim() === '' ? [] : [{ indent, text: content.trim() }];
  });
}

/** A `#` starts a comment at the start of a line or after a space, outside of quotes. */
function withoutComment(line: string): string {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const letter = line.charAt(i);
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '#' && (i === 0 || /\s/.test(line.charAt(i - 1)))) return line.slice(0, i);
  }
  return line;
}

/** What stands under the first `key:` at any depth: the rest of its line, and the lines that belong to it. */
export function under(lines: readonly YamlLine[], key: string): { inline: string; block: YamlLine[] } | null {
  const at = lines.findIndex(({ text }) => keyOf(text) === key);
  const line = lines[at];
  if (!line) return null;
  const after = lines.slice(at + 1);
  // A list may stand as far to the left as its key.
  const end = after.findIndex(
    ({ indent, text }) => indent < line.indent || (indent === line.indent && !text.startsWith('- ')),
  );
  const inline = line.text.slice(line.text.indexOf(':') + 1).trim();
  return { inline, block: end < 0 ? after : after.slice(0, end) };
}

/** The keys of a block's own level. */
export function keysOf(block: readonly YamlLine[]): string[] {
  const indent = block[0]?.indent ?? 0;
  return block.filter((line) => line.indent === indent).flatMap(({ text }) => keyOf(text) ?? []);
}

function keyOf(text: string): string | null {
  const colon = /:(?:\s|$)/.exec(text);
  return colon ? unquote(text.slice(0, colon.index).trim()) : null;
}

/** The entries under a key: a list in either style, or one text of names with commas. Null: there is no such key. */
export function listUnder(lines: readonly YamlLine[], key: string): string[] | null {
  const found = under(lines, key);
  if (!found) return null;
  const { inline, block } = found;
  const items = block.filter(({ text }) => text.startsWith('- '));
  if (inline === '' && items.length > 0) return items.map(({ text }) => unquote(text.slice(2).trim()));
  const whole = [/^[>|][+-]?$/.test(inline) ? '' : inline, ...block.map(({ text }) => text)].join(' ');
  return splitNames(whole.replace(/^\s*\[/, '').replace(/\]\s*$/, ''), ',');
}

/** Names between separators, without quotes and empty ones. */
export function splitNames(text: string, separator: string | RegExp): string[] {
  return text
    .split(separator)
    .map((name) => unquote(name.trim()))
    .filter(Boolean);
}

function unquote(text: string): string {
  const [first, last] = [text.at(0), text.at(-1)];
  const isQuoted = text.length > 1 && first === last && (first === '"' || first === "'");
  return isQuoted ? text.slice(1, -1) : text;
}
