/** A dependency by its name, with what the manifest asks for. */
export type Named = { name: string; wanted: unknown };

const GROUP = /^(?:d|devD|optionalD)ependencies:$/;

/**
 * The direct dependencies in a `pnpm-lock.yaml` of version 6 or 9: under `importers`, then each folder, then groups of
 * names, each with its `specifier` on the next line.
 */
export function dependenciesInPnpmLock(text: string): Named[] {
  const found: Named[] = [];
  let path: { indent: number; text: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const indent = line.length - line.trimStart().length;
    path = [...path.filter((each) => each.indent < indent), { indent, text: line.trim() }];
    const named = specifierIn(path.map((each) => each.text));
    if (named) found.push(named);
  }
  return found;
}

/** `importers:`, folder, group, name, `specifier: ^1.0.0`; a lock of one package may lack the first two. */
function specifierIn(path: readonly string[]): Named | null {
  const [group = '', name = '', last = ''] = path.slice(-3);
  const isInside = path.length === 3 || path[0] === 'importers:';
  const specifier = /^specifier: (.*)$/.exec(last)?.[1];
  if (!isInside || specifier === undefined || !GROUP.test(group)) return null;
  return { name: unquote(name.replace(/:$/, '')), wanted: unquote(specifier) };
}

function unquote(text: string): string {
  return /^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text;
}
