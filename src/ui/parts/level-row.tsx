import type { PolicyLevel } from '../../policy/types.ts';
import { LevelChoice } from './level-choice.tsx';

type Props = { label: string; level: PolicyLevel; onChoose: (level: PolicyLevel) => void };

/** What a level is chosen for, and the choice. */
export function LevelRow({ label, level, onChoose }: Props) {
  return (
    <div class="row">
      <span class="grow">{label}</span>
      <LevelChoice label={label} level={level} onChoose={onChoose} />
    </div>
  );
}
