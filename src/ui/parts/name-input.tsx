import { useState } from 'preact/hooks';

type Props = { label: string; placeholder: string; onAdd: (name: string) => void };

/** One line of text to add to a list, with Enter. */
export function NameInput({ label, placeholder, onAdd }: Props) {
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) onAdd(text.trim());
    setText('');
  };
  return (
    <form class="add" onSubmit={submit}>
      <input
        type="text"
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        maxLength={200}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
