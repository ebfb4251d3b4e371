import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import type { OptionEdit, Settings } from '../../messages/settings.ts';
import { registryAddress } from '../../policy/read-managed.ts';
import { Problem } from './section.tsx';

type Props = {
  settings: Settings;
  /** Asks the browser to allow reading an address; must run inside of a click. */
  allow: (url: string) => Promise<boolean>;
  onOption: (option: OptionEdit) => void;
};

/** A registry of one's own in place of the public one, and whether large tarballs may be read through the CDN. */
export function RegistryPart({ settings, allow, onOption }: Props) {
  const { registry, cdn, managed } = settings;
  return (
    <>
      {managed?.registry ? (
        <p>
          <code>{managed.registry}</code> <span class="lock">{say('managedSet')}</span>
        </p>
      ) : (
        <RegistryForm key={registry} registry={registry} allow={allow} onOption={onOption} />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={cdn}
          onChange={({ currentTarget }) => onOption({ set: 'cdn', on: currentTarget.checked })}
        />
        <span>
          {say('registryCdn')}
          <span class="dim"> {say('registryCdnOff')}</span>
        </span>
      </label>
    </>
  );
}

type FormProps = Omit<Props, 'settings'> & { registry: string | null };

function RegistryForm({ registry, allow, onOption }: FormProps) {
  const [text, setText] = useState(registry ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const problems: string[] = [];
    const url = registryAddress(text.trim(), problems);
    if (problems.length > 0) return setProblem(say('registryNoAddress'));
    // The browser asks the reader, and only inside of this click.
    if (url && !(await allow(url))) return setProblem(say('registryNoPermission'));
    setProblem(null);
    onOption({ set: 'registry', url });
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        <span>{say('registryAddress')}</span>
        <span class="line">
          <input
            class="grow"
            type="url"
            placeholder="https://npm.example.com/"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" disabled={text.trim() === (registry ?? '')}>
            {say('registryUse')}
          </button>
        </span>
      </label>
      <Problem>{problem}</Problem>
    </form>
  );
}
