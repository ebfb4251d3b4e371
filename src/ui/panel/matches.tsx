import type { Clause } from '../../license/types.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { Said } from '../parts/said.tsx';
import { Data } from '../parts/text.tsx';

type Props = { story: Story; where: 'current' | 'episode' };

/** Which of the reader's own lists a text contains. Said here only: the page can't look into the panel. */
export function Matches({ story, where }: Props) {
  const matches = story.matches.filter((match) => match.where === where);
  return (
    <>
      {matches.map(({ found, listed }) => (
        <p key={`${found} ${listed}`} class="match">
          <Match where={where} found={found} listed={listed} />
        </p>
      ))}
      {where === 'current' &&
        story.phrases.map((phrase) => (
          <p key={phrase} class="match">
            <Said text="matchPhrase" parts={{ phrase: <Data>{phrase}</Data> }} />
          </p>
        ))}
      {matches.length === 0 && story.listed > 0 && namesParties(clausesOf(story, where)) && (
        <p class="dim">{say('matchNone')}</p>
      )}
    </>
  );
}

function Match({ where, found, listed }: Story['matches'][number]) {
  const words = <Data>{found}</Data>;
  if (listed === found) {
    return <Said text={where === 'current' ? 'matchSame' : 'matchSameEpisode'} parts={{ found: words }} />;
  }
  const parts = { found: words, listed: <Data>{listed}</Data> };
  return <Said text={where === 'current' ? 'matchOther' : 'matchOtherEpisode'} parts={parts} />;
}

function clausesOf({ history }: Story, where: Props['where']): Clause[] {
  return where === 'current' ? history.current.clauses : history.episodes.flatMap(({ clauses }) => clauses);
}

function namesParties(clauses: readonly Clause[]): boolean {
  return clauses.some(({ kind }) => kind === 'named-party');
}
