import { useState } from 'preact/hooks';
import { visible } from '../text/visible.ts';

const CLAMP = 600;

type Part = { text: string; kind: 'added' | 'removed' | 'same' };

/** A quotation: words added to the standard text are marked, words removed are struck. Long ones open on demand. */
export function Quote({ parts }: { parts: Part[] }) {
  const [open, setOpen] = useState(false);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  const shown = open ? parts : clamp(parts);
  return (
    <blockquote class="quote">
      {shown.map((part, index) => (
        <Words key={index.toString()} {...part} />
      ))}
      {length > CLAMP && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </blockquote>
  );
}

function Words({ text, kind }: Part) {
  const words = visible(text);
  if (kind === 'added') return <mark>{words}</mark>;
  return kind === 'removed' ? <del>{words}</del> : <span>{words}</span>;
}

function clamp(parts: Part[]): Part[] {
  let room = CLAMP;
  return parts.flatMap((part) => {
    if (room <= 0) return [];
    const text = part.text.length > room ? `${part.text.slice(0, room)} …` : part.text;
    room -= part.text.length;
    return [{ ...part, text }];
  });
}
