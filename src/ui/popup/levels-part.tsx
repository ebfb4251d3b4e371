import type { Category } from '../../license/types.ts';
import { say } from '../../locale/say.ts';
import type { Policy, PolicyEdit } from '../../policy/types.ts';
import { capital, categoryWords } from '../../policy/words.ts';
import { LevelLegend } from '../parts/level-legend.tsx';
import { LevelRow } from '../parts/level-row.tsx';

/** The kinds that most readers set; the others open on demand. */
const FIRST: Category[] = [
  'source-available',
  'network-copyleft',
  'strong-copyleft',
  'weak-copyleft',
  'permissive',
];
const MORE: Category[] = [
  'non-commercial',
  'field-of-use',
  'proprietary',
  'none',
  'unknown',
  'public-domain',
];

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** A level for each kind of licence. */
export function LevelsPart({ policy, onEdit }: Props) {
  const rows = (categories: Category[]) =>
    categories.map((category) => (
      <LevelRow
        key={category}
        label={capital(categoryWords(category))}
        level={policy.categories[category]}
        onChoose={(level) => onEdit({ set: 'category', category, level })}
      />
    ));
  return (
    <section class="part">
      <h2>{say('sectionKinds')}</h2>
      <LevelLegend />
      <div class="rows">{rows(FIRST)}</div>
      <details>
        <summary>{say('popupMoreKinds')}</summary>
        <div class="rows">{rows(MORE)}</div>
      </details>
    </section>
  );
}
