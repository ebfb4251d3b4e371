const marked = new Set<string>();

/**
 * Notes when something first happened in this document, for measurements. Only once: a page that navigates without
 * loads would keep every later mark too.
 */
export function markOnce(what: 'start' | 'badge' | 'shown'): void {
  if (marked.has(what)) return;
  marked.add(what);
  performance.mark(`fineprint:${what}`);
}
