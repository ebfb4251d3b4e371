import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';

type Props = { text: () => string; children: string; class?: string };

/** Copies a text and says so, also to screen readers. */
export function CopyButton({ text, children, class: kind }: Props) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setTold(say('copyCopied'));
    } catch {
      setTold(say('copyFailed'));
    }
    setTimeout(() => setTold(''), 2000);
  };
  return (
    <button type="button" class={kind} onClick={copy}>
      <span role="status">{told || children}</span>
    </button>
  );
}
