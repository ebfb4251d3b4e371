import type { ManagedView, OptionEdit, Settings } from '../../messages/settings.ts';
import type { PolicyEdit } from '../../policy/types.ts';
import { LevelChoice } from '../parts/level-choice.tsx';
import { isLocked } from '../parts/locked.ts';
import { NameInput } from '../parts/name-input.tsx';
import { RemoveButton } from '../parts/remove-button.tsx';
import { Data } from '../parts/text.tsx';

type Props = {
  settings: Settings;
  onEdit: (edit: PolicyEdit) => void;
  onOption: (option: OptionEdit) => void;
};

/** Organisations with their other names, and phrases; whether these follow the reader's account. */
export function NamesPart({ settings, onEdit, onOption }: Props) {
  const { sync } = settings;
  return (
    <>
      <Organisations settings={settings} onEdit={onEdit} />
      <Phrases settings={settings} onEdit={onEdit} />
      <label class="check">
        <input
          type="checkbox"
          checked={sync.lists}
          onChange={({ currentTarget }) => onOption({ set: 'syncLists', on: currentTarget.checked })}
        />
        <span>
          Let organisations and phrases follow my browser account
          <span class="dim"> Off: they stay on this machine.</span>
        </span>
      </label>
    </>
  );
}

type ListProps = Pick<Props, 'settings' | 'onEdit'>;

function Organisations({ settings: { policy, managed }, onEdit }: ListProps) {
  return (
    <fieldset disabled={isLocked(managed, 'organisations')}>
      <h3>Organisations</h3>
      <p class="dim">
        Your employer, your customers. Looked for in added words and clauses, whole names only; case and
        endings such as Inc. or GmbH don’t matter. Subsidiaries are not known: list them.
      </p>
      <div class="rows">
        {policy.organisations.map(({ name, aliases = [] }) => (
          <div class="row" key={name}>
            <Data>{name}</Data>
            <input
              class="grow"
              type="text"
              aria-label={`Other names of ${name}`}
              placeholder="other names, with commas between"
              value={aliases.join(', ')}
              onChange={({ currentTarget }) =>
                onEdit({ set: 'organisation', name, aliases: namesIn(currentTarget.value) })
              }
            />
            {isTheirs(managed?.organisations, name) ? (
              <span class="lock">set by your organisation</span>
            ) : (
              <RemoveButton
                label={`Remove ${name}`}
                onRemove={() => onEdit({ remove: 'organisation', name })}
              />
            )}
          </div>
        ))}
      </div>
      <NameInput
        label="Add an organisation"
        placeholder="Add a name to look for in clauses"
        onAdd={(name) => onEdit({ set: 'organisation', name })}
      />
    </fieldset>
  );
}

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function Phrases({ settings: { policy, managed }, onEdit }: ListProps) {
  return (
    <fieldset disabled={isLocked(managed, 'phrases')}>
      <h3>Phrases</h3>
      <p class="dim">Words to look for where a text has more than its standard licence.</p>
      <div class="rows">
        {policy.phrases.map(({ text, level }) => (
          <div class="row" key={text}>
            <span class="grow">
              <Data>{text}</Data>
            </span>
            <LevelChoice
              label={text}
              level={level}
              onChoose={(chosen) => onEdit({ set: 'phrase', text, level: chosen })}
            />
            {isTheirs(managed?.phrases, text) ? (
              <span class="lock">set by your organisation</span>
            ) : (
              <RemoveButton label={`Remove ${text}`} onRemove={() => onEdit({ remove: 'phrase', text })} />
            )}
          </div>
        ))}
      </div>
      <NameInput
        label="Add a phrase"
        placeholder="Add a phrase, e.g. per seat"
        onAdd={(text) => onEdit({ set: 'phrase', text, level: 'alert' })}
      />
    </fieldset>
  );
}

function isTheirs(entries: ManagedView['organisations'] | undefined, name: string): boolean {
  return entries?.some((each) => each.toLowerCase() === name.toLowerCase()) ?? false;
}
