import { say } from '../../locale/say.ts';
import type { Settings } from '../../messages/settings.ts';
import type { PolicyField } from '../../policy/managed.ts';
import type { PolicyEdit } from '../../policy/types.ts';
import { isLocked } from '../parts/locked.ts';
import { LevelsPart } from './levels-part.tsx';
import { LicensesPart, OrganisationsPart } from './lists-part.tsx';
import { PresetPart } from './preset-part.tsx';

type Props = { settings: Settings; onEdit: (edit: PolicyEdit) => void };

/** The part of the policy that is set most; what an administrator locked is shown, and not to be changed. */
export function PolicyParts({ settings, onEdit }: Props) {
  const { policy, managed, sync } = settings;
  const locked = (field: PolicyField) => isLocked(managed, field);
  return (
    <>
      {managed && managed.locked.length > 0 && <p class="part dim">{say('popupOrganisationSet')}</p>}
      <fieldset disabled={locked('categories')}>
        <PresetPart policy={policy} onEdit={onEdit} />
        <LevelsPart policy={policy} onEdit={onEdit} />
      </fieldset>
      <fieldset disabled={locked('licenses')}>
        <LicensesPart policy={policy} onEdit={onEdit} />
      </fieldset>
      <fieldset disabled={locked('organisations')}>
        <OrganisationsPart
          policy={policy}
          onEdit={onEdit}
          synced={sync.lists}
          fixed={managed?.organisations ?? []}
        />
      </fieldset>
    </>
  );
}
