import { ALL_IDS } from '../../license/catalogue/open-data.ts';
import { parseExpression } from '../../license/expression/parse.ts';
import { say, sayCount } from '../../locale/say.ts';
import { matchesRule } from '../../policy/license-rules.ts';
import { isNamedList, NAMED_LISTS } from '../../policy/named-lists.ts';
import type { LicenseRule, Policy, PolicyEdit } from '../../policy/types.ts';
import { capital } from '../../policy/words.ts';
import { LevelChoice } from '../parts/level-choice.tsx';
import { LicenseInput } from '../parts/license-input.tsx';
import { RemoveButton } from '../parts/remove-button.tsx';
import { Data } from '../parts/text.tsx';

type Props = { policy: Policy; onEdit: (edit: PolicyEdit) => void };

/** Licences by id, pattern, expression or list, each with its level and what it means. */
export function LicenseRulesPart({ policy, onEdit }: Props) {
  return (
    <>
      <p class="dim">{say('rulesNote')}</p>
      <div class="rows wide">
        {policy.licenses.map((rule) => (
          <div class="row" key={rule.match}>
            <span class="grow">
              <Data>{ruleWords(rule)}</Data> <span class="dim">{reach(rule)}</span>
            </span>
            <LevelChoice
              label={rule.match}
              level={rule.level}
              onChoose={(level) => onEdit({ set: 'license', match: rule.match, level })}
            />
            <RemoveButton
              label={say('fieldStopWatching', { name: rule.match })}
              onRemove={() => onEdit({ remove: 'license', match: rule.match })}
            />
          </div>
        ))}
      </div>
      <LicenseInput onAdd={(match) => onEdit({ set: 'license', match, level: 'alert' })} />
    </>
  );
}

function ruleWords({ match }: LicenseRule): string {
  return isNamedList(match) ? capital(say(NAMED_LISTS[match].words)) : match;
}

/** How many SPDX ids a pattern or list stands for; a warning where a rule can mean nothing. */
function reach({ match }: LicenseRule): string {
  const count = ALL_IDS.filter((id) => matchesRule(match, id)).length;
  if (isNamedList(match) || match.includes('*')) return sayCount('rulesIds', count);
  if (count > 0 || parseExpression(match)) return '';
  return say('rulesNoId');
}
