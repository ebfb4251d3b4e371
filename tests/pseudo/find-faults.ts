/** What a reader of another language would stumble over. */
export type Faults = { untranslated: string[]; clipped: string[] };

/**
 * Texts outside of the pseudo-locale's brackets that are no data, and boxes that do not show all of their words. It runs in
 * the page, so it names nothing from around it.
 *
 * Data stand in `bdi`, `code`, quotations and compared texts. Meant to be cut: a badge's words (an ellipsis; its name has
 * all), folded quotations, and fields, which scroll.
 */
export function findFaults(root: ParentNode): Faults {
  const DATA = 'bdi, code, blockquote, .side, svg, option, textarea, style, script, [data-test-data]';
  const CUT = '.folded, .folded *, input, select, textarea, svg, svg *, .badge, .badge *';
  const faults: Faults = { untranslated: [], clipped: [] };
  const boxes = [...root.querySelectorAll<HTMLElement>('*')].filter((box) => box.checkVisibility());
  let depth = 0;
  for (const box of boxes) {
    if (box.matches(DATA) || box.closest(DATA)) continue;
    for (const node of box.childNodes) if (node.nodeType === Node.TEXT_NODE) read(node as Text);
  }
  for (const box of boxes) if (!box.matches(CUT) && isCut(box)) faults.clipped.push(told(box));
  return faults;

  /** Sentences with parts go over several nodes: a bracket that is open stays so. */
  function read(node: Text): void {
    let outside = '';
    for (const letter of node.data) {
      if (letter === '⟦') depth++;
      else if (letter === '⟧') depth = Math.max(0, depth - 1);
      else if (depth === 0) outside += letter;
    }
    if (/\p{L}{2,}/u.test(outside)) faults.untranslated.push(outside.trim());
  }

  function isCut(box: HTMLElement): boolean {
    const { display, overflowX, overflowY } = getComputedStyle(box);
    if (display.startsWith('inline') && display !== 'inline-block' && display !== 'inline-flex') return false;
    if (box.clientWidth === 0 || display === 'contents') return false;
    const wide = box.scrollWidth > box.clientWidth + 1 && overflowX !== 'auto' && overflowX !== 'scroll';
    const high = box.scrollHeight > box.clientHeight + 1 && (overflowY === 'hidden' || overflowY === 'clip');
    return wide || high;
  }

  function told(box: HTMLElement): string {
    const size = `${box.scrollWidth}x${box.scrollHeight} in ${box.clientWidth}x${box.clientHeight}`;
    return `${box.localName}.${box.className} ${size}: ${box.textContent?.slice(0, 60)}`;
  }
}
