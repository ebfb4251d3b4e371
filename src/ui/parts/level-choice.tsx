import { useId } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import { LEVELS, type PolicyLevel } from '../../policy/types.ts';
import { levelName } from '../text/words.ts';

type Props = { label: string; level: PolicyLevel; onChoose: (level: PolicyLevel) => void };

/** One of three levels, as a row of radio buttons: one stop for the Tab key, arrows choose. */
export function LevelChoice({ label, level, onChoose }: Props) {
  const name = useId();
  return (
    <span class="choice" role="radiogroup" aria-label={say('levelOf', { name: label })}>
      {LEVELS.map((each) => (
        <label key={each} class={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === level}
            onChange={() => onChoose(each)}
          />
          <span>{levelName(each)}</span>
        </label>
      ))}
    </span>
  );
}
