import { CATEGORIES, CLAUSE_KINDS } from '../../license/types.ts';
import { say } from '../../locale/say.ts';
import type { ManagedView } from '../../messages/settings.ts';
import type { Policy, PolicyEdit } from '../../policy/types.ts';
import { capital, categoryWords, clauseWords } from '../../policy/words.ts';
import { LevelLegend } from '../parts/level-legend.tsx';
import { LevelRow } from '../parts/level-row.tsx';
import { isLocked } from '../parts/locked.ts';

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** A level for every kind of licence. */
export function CategoriesPart({ policy, onEdit }: Props) {
  return (
    <div class="rows wide">
      <LevelLegend />
      {CATEGORIES.map((category) => (
        <LevelRow
          key={category}
          label={capital(categoryWords(category))}
          level={policy.categories[category]}
          onChoose={(level) => onEdit({ set: 'category', category, level })}
        />
      ))}
    </div>
  );
}

/** A level for every kind of clause that a text may add. */
export function ClausesPart({ policy, onEdit }: Props) {
  return (
    <div class="rows wide">
      {CLAUSE_KINDS.map((clause) => (
        <LevelRow
          key={clause}
          label={capital(clauseWords(clause))}
          level={policy.clauses[clause]}
          onChoose={(level) => onEdit({ set: 'clause', clause, level })}
        />
      ))}
    </div>
  );
}

/** Levels for what stands beside the licence itself; each may be locked by itself. */
export function FindingsPart({ policy, managed, onEdit }: Props & { managed: ManagedView | null }) {
  const { changes } = policy;
  return (
    <div class="rows wide">
      <fieldset disabled={isLocked(managed, 'mismatch')}>
        <LevelRow
          label={say('findingMismatch')}
          level={policy.mismatch}
          onChoose={(level) => onEdit({ set: 'mismatch', level })}
        />
      </fieldset>
      <fieldset disabled={isLocked(managed, 'addedText')}>
        <LevelRow
          label={say('findingAddedText')}
          level={policy.addedText}
          onChoose={(level) => onEdit({ set: 'addedText', level })}
        />
      </fieldset>
      <fieldset disabled={isLocked(managed, 'changes')}>
        <LevelRow
          label={say('findingChanges')}
          level={changes.level}
          onChoose={(level) => onEdit({ set: 'changes', level, months: changes.months })}
        />
        <label class="row">
          <span class="grow">{say('findingMonths')}</span>
          <input
            type="number"
            min={0}
            max={1200}
            value={changes.months}
            onChange={({ currentTarget }) => onEdit({ ...lately(currentTarget), level: changes.level })}
          />
        </label>
      </fieldset>
    </div>
  );
}

function lately({ valueAsNumber }: HTMLInputElement) {
  const months = Math.min(1200, Math.max(0, valueAsNumber || 0));
  return { set: 'changes' as const, months };
}
