import { useState } from 'preact/hooks';
import { say, sayCount } from '../../locale/say.ts';
import { useEnvironment } from '../environment.ts';
import { Problem, Sentences } from './section.tsx';

type Told = { words: string; left: string[] };

/** Watches the direct dependencies of a pasted manifest or lock file; the text goes no further than the worker. */
export function DependenciesForm({ onAdded }: { onAdded: () => Promise<void> }) {
  const { ask } = useEnvironment();
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const reply = await ask('watchDependencies', { text });
    setProblem(reply.ok ? null : reply.message);
    setTold(reply.ok ? { words: addedWords(reply.value), left: reply.value.left } : null);
    if (!reply.ok) return;
    setText('');
    await onAdded();
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        <span>{say('watchPaste')}</span>
        <textarea
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={text.trim() === ''}>
        {say('watchThem')}
      </button>
      <Problem>{problem}</Problem>
      <p role="status">{told?.words}</p>
      <Sentences title={say('watchLeftOut')} sentences={told?.left ?? []} />
    </form>
  );
}

function addedWords({ added, known }: { added: number; known: number }): string {
  return known > 0 ? sayCount('watchAddedSome', added, { known }) : sayCount('watchAdded', added);
}
