/**
 * Whether an entry of the reader's can be told to be right: an SPDX id, a pattern that some id fits, a reference, or an
 * expression of these. `ids`: all ids of SPDX.
 */
export function isKnownLicense(entry: string, ids: readonly string[]): boolean {
  const known = ids.map((id) => id.toLowerCase());
  const names = entry
    .toLowerCase()
    .replace(/\swith\s+[\w.-]+/g, '')
    .split(/\s(?:and|or)\s|[()]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every((name) => fits(name, known));
}

/** `gpl-*` fits whatever begins so; a licence of one's own is named by a reference. */
function fits(name: string, known: readonly string[]): boolean {
  if (name.startsWith('licenseref-')) return true;
  const [start = '', ...ends] = name.split('*');
  if (ends.length === 0) return known.includes(name);
  return known.some((id) => id.startsWith(start) && id.endsWith(ends.at(-1) ?? ''));
}
