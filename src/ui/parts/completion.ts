const MOST = 7;

/** `GPL-*` for `GPL-3.0-only`: the family of an id with a version number; null where it has none. */
function familyOf(id: string): string | null {
  const prefix = /^([A-Za-z-]+-)\d/.exec(id)?.[1];
  return prefix ? `${prefix}*` : null;
}

/**
 * What a reader may mean who typed `query`: the licence of that very name, then families as patterns, then ids that
 * start with it, then those that contain it. At most seven; none for an empty query.
 */
export function complete(query: string, ids: readonly string[]): string[] {
  const typed = query.trim().toLowerCase();
  if (!typed) return [];
  const exact = ids.filter((id) => id.toLowerCase() === typed);
  const starts = ids.filter((id) => id.toLowerCase().startsWith(typed));
  const contains = ids.filter((id) => id.toLowerCase().includes(typed));
  const families = starts.map(familyOf).filter((family) => family?.toLowerCase().startsWith(typed));
  const found = new Set<string>();
  for (const each of [...exact, ...families, ...starts, ...contains]) if (each) found.add(each);
  return [...found].slice(0, MOST);
}
