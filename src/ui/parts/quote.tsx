import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import { visible } from '../text/visible.ts';

/** Above this many letters, or lines, a quotation is folded. */
const LONG = { letters: 700, lines: 16 };

export type Part = { text: string; kind: 'added' | 'removed' | 'same' };

/** A quotation: words added to the standard text are marked, words removed are struck. Long ones open on demand. */
export function Quote({ parts }: { parts: Part[] }) {
  const [open, setOpen] = useState(false);
  const folds = isLong(parts);
  return (
    <>
      <blockquote class={folds && !open ? 'quote folded' : 'quote'}>
        {parts.map((part) => (
          <p key={part.kind + part.text}>
            <Words {...part} />
          </p>
        ))}
      </blockquote>
      {folds && (
        <button type="button" class="link more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'quoteLess' : 'quoteAll')}
        </button>
      )}
    </>
  );
}

function Words({ text, kind }: Part) {
  const words = visible(text.trim());
  if (kind === 'added') return <mark>{words}</mark>;
  return kind === 'removed' ? <del>{words}</del> : <span>{words}</span>;
}

function isLong(parts: Part[]): boolean {
  const text = parts.map((part) => part.text).join('\n');
  return text.length > LONG.letters || text.split('\n').length > LONG.lines;
}
