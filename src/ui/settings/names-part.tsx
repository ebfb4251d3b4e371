import { say } from '../../locale/say.ts';
import type { OptionEdit, Settings } from '../../messages/settings.ts';
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
          {say('namesSync')} <span class="dim">{say('namesSyncOff')}</span>
        </span>
      </label>
    </>
  );
}

type ListProps = Pick<Props, 'settings' | 'onEdit'>;

function Organisations({ settings: { policy, managed }, onEdit }: ListProps) {
  return (
    <fieldset disabled={isLocked(managed, 'organisations')}>
      <h3>{say('sectionOrganisations')}</h3>
      <p class="dim">{say('namesNote')}</p>
      <div class="rows">
        {policy.organisations.map(({ name, aliases = [] }) => (
          <div class="row" key={name}>
            <Data>{name}</Data>
            <input
              class="grow"
              type="text"
              aria-label={say('namesOther', { name })}
              placeholder={say('namesOtherHint')}
              value={aliases.join(', ')}
              onChange={({ currentTarget }) =>
                onEdit({ set: 'organisation', name, aliases: namesIn(currentTarget.value) })
              }
            />
            <Removal
              name={name}
              theirs={managed?.organisations}
              onRemove={() => onEdit({ remove: 'organisation', name })}
            />
          </div>
        ))}
      </div>
      <NameInput
        label={say('fieldAddOrganisation')}
        placeholder={say('fieldAddOrganisationHint')}
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
      <h3>{say('namesPhrases')}</h3>
      <p class="dim">{say('namesPhrasesNote')}</p>
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
            <Removal
              name={text}
              theirs={managed?.phrases}
              onRemove={() => onEdit({ remove: 'phrase', text })}
            />
          </div>
        ))}
      </div>
      <NameInput
        label={say('fieldAddPhrase')}
        placeholder={say('fieldAddPhraseHint')}
        onAdd={(text) => onEdit({ set: 'phrase', text, level: 'alert' })}
      />
    </fieldset>
  );
}

type RemovalProps = { name: string; theirs: readonly string[] | undefined; onRemove: () => void };

/** The button that takes an entry away, or that an administrator set it. */
function Removal({ name, theirs = [], onRemove }: RemovalProps) {
  if (theirs.some((each) => each.toLowerCase() === name.toLowerCase()))
    return <span class="lock">{say('managedSet')}</span>;
  return <RemoveButton label={say('fieldRemove', { name })} onRemove={onRemove} />;
}
