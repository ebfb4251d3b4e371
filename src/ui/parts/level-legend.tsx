import type { PlainKey } from '../../locale/keys.ts';
import { say } from '../../locale/say.ts';
import type { Level } from '../../policy/types.ts';
import { LevelIcon } from './level-icon.tsx';

const MEANINGS: [Level, PlainKey][] = [
  ['fine', 'legendFine'],
  ['notice', 'legendNotice'],
  ['alert', 'legendAlert'],
  ['unknown', 'legendUnknown'],
];

/** What each level looks like and means, folded. */
export function LevelLegend() {
  return (
    <details class="legend">
      <summary>{say('legendTitle')}</summary>
      <ul class="reasons">
        {MEANINGS.map(([level, meaning]) => (
          <li key={level}>
            <LevelIcon level={level} />
            <span>{say(meaning)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
