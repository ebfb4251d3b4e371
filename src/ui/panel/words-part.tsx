import type { Clause } from '../../license/types.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import type { Level, Reason } from '../../policy/types.ts';
import { capital, clauseSentence, clauseWords } from '../../policy/words.ts';
import { LevelIcon } from '../parts/level-icon.tsx';
import { type Part, Quote } from '../parts/quote.tsx';
import { Data } from '../parts/text.tsx';
import { writtenDay } from '../text/dates.ts';
import { toldReasons } from '../text/told-reasons.ts';
import { Matches } from './matches.tsx';

/** Why the level is what it is: the reasons beyond the one in the head. */
export function ReasonsPart({ story }: { story: Story }) {
  const told = toldReasons(story);
  if (told.length === 0) return null;
  return (
    <section class="part" aria-label={say('panelReasons')}>
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

/** The words of the text in view that are not the standard text's, and what its clauses do: each quoted once. */
export function WordsPart({ story }: { story: Story }) {
  const { additions, removals, clauses, base } = story.history.current;
  const differs = base !== null && additions.length + removals.length > 0;
  const isAdded = ({ quote }: Clause) => differs && additions.some((added) => added.includes(quote));
  const quotes = [...new Set(clauses.filter((clause) => !isAdded(clause)).map(({ quote }) => quote))];
  if (!differs && quotes.length === 0) return null;
  return (
    <section class="part">
      {differs && (
        <>
          <h3>{say('wordsNotInStandard', { base })}</h3>
          <ClauseLines clauses={clauses.filter(isAdded)} reasons={story.reasons} />
          <Quote
            parts={[
              ...additions.map((text): Part => ({ text, kind: 'added' })),
              ...removals.map((text): Part => ({ text, kind: 'removed' })),
            ]}
          />
        </>
      )}
      {quotes.length > 0 && <h3>{say('wordsConditions')}</h3>}
      {quotes.map((quote) => (
        <div key={quote}>
          <ClauseLines clauses={clauses.filter((clause) => clause.quote === quote)} reasons={story.reasons} />
          <Quote parts={[{ text: quote, kind: 'same' }]} />
        </div>
      ))}
      <Matches story={story} where="current" />
    </section>
  );
}

type LinesProps = { clauses: Clause[]; reasons: Reason[] };

/** What each of these clauses does, with the level that it has by the reader's policy. */
function ClauseLines({ clauses, reasons }: LinesProps) {
  if (clauses.length === 0) return null;
  const lines = new Map(clauses.map((clause) => [lineOf(clause), clause]));
  return (
    <ul class="reasons">
      {[...lines].map(([line, clause]) => (
        <li key={line}>
          <LevelIcon level={levelOf(clause, reasons)} />
          <span class="clause">
            <Data>{line}</Data>
          </span>
        </li>
      ))}
    </ul>
  );
}

function lineOf({ kind, amount, date }: Clause): string {
  const facts = [amount, date && writtenDay(date)].filter((fact) => fact !== undefined);
  return `${capital(clauseWords(kind))}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
}

function levelOf({ kind }: Clause, reasons: Reason[]): Level {
  const said = reasons.find(({ code, text }) => code === 'clause' && text === clauseSentence(kind));
  return said?.level ?? 'unknown';
}
