import { useId, useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import { complete } from './completion.ts';
import { isKnownLicense } from './known-license.ts';
import { nearestIds } from './nearest.ts';
import { Said } from './said.tsx';

type Props = { onAdd: (match: string) => void };

/** A name that stands for no licence, and the ids that it may be a slip of. */
type Unknown = { name: string; nearest: string[] };

/** Adds what is known: an SPDX id, a name for one, a pattern, an expression or a reference; completes from the SPDX list, which loads on first use. */
export function LicenseInput({ onAdd }: Props) {
  const [text, setText] = useState('');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [at, setAt] = useState(-1);
  const [unknown, setUnknown] = useState<Unknown | null>(null);
  const list = useId();
  const options = complete(text, ids);
  const load = async () => {
    if (ids.length === 0) setIds((await import('../../license/catalogue/open-data.ts')).ALL_IDS);
  };
  const type = (value: string) => {
    setText(value);
    setAt(-1);
  };
  const add = async (match: string) => {
    const name = match.trim();
    if (!name) return type('');
    const { ALL_IDS } = await import('../../license/catalogue/open-data.ts');
    const { readRuleName } = await import('../../policy/rule-name.ts');
    if (isKnownLicense(name, ALL_IDS) || readRuleName(name) !== null) {
      type('');
      setUnknown(null);
      onAdd(name);
    } else {
      setUnknown({ name, nearest: nearestIds(name, ALL_IDS) });
    }
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text) {
      event.preventDefault();
      type('');
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || options.length === 0) return;
    event.preventDefault();
    const from = at < 0 && step < 0 ? options.length : at;
    setAt((from + step + options.length) % options.length);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void add(options[at] ?? text);
  };
  return (
    <form class="add" onSubmit={submit}>
      <input
        type="text"
        role="combobox"
        aria-label={say('fieldAddLicence')}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options[at] ? `${list}-${at}` : undefined}
        placeholder={say('fieldAddLicenceHint')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        onFocus={load}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={keyed}
      />
      <Options id={list} options={options} at={at} onPick={add} />
      <p class="hint" role="status">
        {unknown && say('exchangeUnread', { name: unknown.name })}
        {unknown && unknown.nearest.length > 0 && (
          <>
            {' '}
            <Said text="fieldDidYouMean" parts={{ names: <Nearest ids={unknown.nearest} onPick={add} /> }} />
          </>
        )}
      </p>
    </form>
  );
}

function Nearest({ ids, onPick }: { ids: string[]; onPick: (id: string) => void }) {
  return ids.map((id) => (
    <button key={id} type="button" class="link" onClick={() => onPick(id)}>
      {id}
    </button>
  ));
}

type OptionsProps = { id: string; options: string[]; at: number; onPick: (option: string) => void };

function Options({ id, options, at, onPick }: OptionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={say('fieldSpdxLicences')}
      class="options"
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
        <div
          key={option}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onClick={() => onPick(option)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
