import type { Clause } from '../../license/types.ts';
import type { Story } from '../../messages/story.ts';
import { CLAUSE_WORDS } from '../../policy/words.ts';
import { LevelIcon } from '../parts/level-icon.tsx';
import { type Part, Quote } from '../parts/quote.tsx';
import { Data } from '../parts/text.tsx';
import { Matches } from './matches.tsx';

/** Why the level is what it is: the reasons beyond the one in the head. */
export function ReasonsPart({ story }: { story: Story }) {
  const told = story.reasons.filter(({ level, text }) => level !== 'fine' && text !== story.label.text);
  if (told.length === 0) return null;
  return (
    <section class="part" aria-label="Reasons">
      <ul class="reasons">
        {told.map((reason) => (
          <li key={reason.text}>
            <LevelIcon level={reason.level} />
            <Data>{reason.text}</Data>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of the text in view that are not the standard text's, and its clauses. */
export function WordsPart({ story }: { story: Story }) {
  const { additions, removals, clauses, base } = story.history.current;
  const differs = base !== null && additions.length + removals.length > 0;
  const quoted = clauses.filter(({ quote }) => !additions.some((added) => added.includes(quote)));
  if (!differs && quoted.length === 0) return null;
  return (
    <section class="part">
      {differs && <h3>Not in the standard text</h3>}
      {differs && (
        <Quote
          parts={[
            ...additions.map((text): Part => ({ text, kind: 'added' })),
            ...removals.map((text): Part => ({ text, kind: 'removed' })),
          ]}
        />
      )}
      {quoted.length > 0 && <h3>Conditions in this text</h3>}
      {quoted.map((clause) => (
        <ClauseQuote key={clause.quote} clause={clause} />
      ))}
      <Matches story={story} where="current" />
    </section>
  );
}

function ClauseQuote({ clause }: { clause: Clause }) {
  const facts = [clause.amount, clause.date].filter((fact) => fact !== undefined);
  return (
    <div>
      <p class="clause">
        Words on {CLAUSE_WORDS[clause.kind]}
        {facts.length > 0 && (
          <>
            : <Data>{facts.join(', ')}</Data>
          </>
        )}
      </p>
      <Quote parts={[{ text: clause.quote, kind: 'same' }]} />
    </div>
  );
}
