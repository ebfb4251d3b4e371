import { say } from '../../locale/say.ts';
import type { Policy, PolicyEdit } from '../../policy/types.ts';
import { LevelChoice } from '../parts/level-choice.tsx';
import { LicenseInput } from '../parts/license-input.tsx';
import { NameInput } from '../parts/name-input.tsx';
import { RemoveButton } from '../parts/remove-button.tsx';
import { Data } from '../parts/text.tsx';

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** Licences that the reader watches by id or pattern, each with its level. A new one starts as an alert. */
export function LicensesPart({ policy, onEdit }: Props) {
  return (
    <section class="part">
      <h2>{say('sectionLicences')}</h2>
      <div class="rows scrolls">
        {policy.licenses.map(({ match, level }) => (
          <div class="row" key={match}>
            <span class="grow name">
              <Data>{match}</Data>
            </span>
            <LevelChoice
              label={match}
              level={level}
              onChoose={(chosen) => onEdit({ set: 'license', match, level: chosen })}
            />
            <RemoveButton
              label={say('fieldStopWatching', { name: match })}
              onRemove={() => onEdit({ remove: 'license', match })}
            />
          </div>
        ))}
      </div>
      <LicenseInput onAdd={(match) => onEdit({ set: 'license', match, level: 'alert' })} />
    </section>
  );
}

type NamesProps = Props & {
  /** They follow the reader's account. */
  synced: boolean;
  /** Names that an administrator brings: these can't be removed. */
  fixed: readonly string[];
};

/** Names to look for in clauses. They stay on this machine, unless the reader let them follow the account. */
export function OrganisationsPart({ policy, onEdit, synced, fixed }: NamesProps) {
  return (
    <section class="part">
      <h2>{say('sectionOrganisations')}</h2>
      <ul class="chips scrolls">
        {policy.organisations.map(({ name }) => (
          <li key={name} class={fixed.includes(name) ? 'fixed' : undefined}>
            <Data>{name}</Data>
            {!fixed.includes(name) && (
              <RemoveButton
                label={say('fieldRemove', { name })}
                onRemove={() => onEdit({ remove: 'organisation', name })}
              />
            )}
          </li>
        ))}
      </ul>
      <NameInput
        label={say('fieldAddOrganisation')}
        placeholder={say('fieldAddOrganisationHint')}
        onAdd={(name) => onEdit({ set: 'organisation', name })}
      />
      <p class="hint">{say(synced ? 'popupKeptInAccount' : 'popupKeptHere')}</p>
    </section>
  );
}
