import type { Change, History } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import { ChangeItem } from '../panel/changes-part.tsx';
import { Said } from '../parts/said.tsx';
import { Data } from '../parts/text.tsx';
import { isSubstantial } from '../text/terms.ts';
import { ChangeTexts } from './change-texts.tsx';
import { Section } from './section.tsx';
import type { Texts } from './use-texts.ts';

type Props = { history: History; texts: Texts };

/** Every change of terms, newest first, with its field, its texts and its evidence. */
export function ChangesSection({ history, texts }: Props) {
  const changes = history.changes.filter(isSubstantial).reverse();
  if (changes.length === 0) return null;
  return (
    <Section id="changes" title={say('sectionChanges')}>
      <ol class="changes">
        {changes.map((change) => (
          <ChangeItem key={keyOf(change)} change={change}>
            <Fields change={change} />
            <ChangeTexts texts={texts} change={change} open={changes.length === 1} />
          </ChangeItem>
        ))}
      </ol>
    </Section>
  );
}

function keyOf({ at, to, kind }: Change): string {
  return `${'version' in at ? at.version : at.commit} ${at.previous} ${to} ${kind}`;
}

/** What the field said on both sides, as published. */
function Fields({ change: { fields } }: { change: Change }) {
  if (!fields) return null;
  return (
    <small>
      <Said
        text="changeFields"
        parts={{ from: <code>{raw(fields.from)}</code>, to: <code>{raw(fields.to)}</code> }}
      />
    </small>
  );
}

function raw(field: unknown) {
  return field === null || field === undefined ? (
    say('changeFieldNone')
  ) : (
    <Data>{JSON.stringify(field).slice(0, 200)}</Data>
  );
}
