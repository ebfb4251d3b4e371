import { codeLines } from './code-lines.ts';
import type { Stretch } from './differing-words.ts';

/** Name of our highlight; its style comes with the surfaces' script. */
const NAME = 'fineprint-added';

/**
 * Marks words in the lines of a file view as they come and go, without a node of ours among them (CSS Custom Highlight
 * API), until the signal aborts. Lines whose words are drawn by style alone have no text to mark; see line-marks.ts.
 */
export function highlight(stretches: Stretch[], signal: AbortSignal): void {
  if (stretches.length === 0 || typeof Highlight === 'undefined') return;
  const marks = new Highlight();
  CSS.highlights.set(NAME, marks);
  let asked = 0;
  const update = () => {
    const lines = codeLines();
    marks.clear();
    for (const range of stretches.flatMap((each) => rangeOf(lines.get(each.line), each) ?? []))
      marks.add(range);
  };
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(update);
  });
  const [first] = codeLines().values();
  const around = first?.closest('.react-code-lines, table') ?? document.body;
  observer.observe(around, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    CSS.highlights.delete(NAME);
  });
  update();
}

function rangeOf(line: Element | undefined, { from, to }: Stretch): Range | null {
  const start = line && pointAt(line, from);
  const end = line && pointAt(line, to);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The text node and offset of a column. */
function pointAt(line: Element, column: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = column;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
