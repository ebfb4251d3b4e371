/**
 * Notes when something first happened in this document, for measurements. Only once: a page that navigates without
 * loads would keep every later mark too.
 */
export function markOnce(what: 'start' | 'badge' | 'shown'): void {
  const name = `fineprint:${what}`;
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
