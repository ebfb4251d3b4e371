import type { Clause } from '../../license/types.ts';
import type { Story } from '../../messages/story.ts';
import { Data } from '../parts/text.tsx';

type Props = { story: Story; where: 'current' | 'episode' };

/** Which of the reader's own lists a text contains. Said here only: the page can't look into the panel. */
export function Matches({ story, where }: Props) {
  const matches = story.matches.filter((match) => match.where === where);
  return (
    <>
      {matches.map(({ found, listed }) => (
        <p key={`${found} ${listed}`} class="match">
          {where === 'current' ? 'The text contains' : 'That text contains'} “<Data>{found}</Data>”, which
          matches <Data>{listed === found ? 'your list' : `“${listed}” on your list`}</Data>.
        </p>
      ))}
      {where === 'current' &&
        story.phrases.map((phrase) => (
          <p key={phrase} class="match">
            The text contains “<Data>{phrase}</Data>”, a phrase on your list.
          </p>
        ))}
      {matches.length === 0 && story.listed > 0 && namesParties(clausesOf(story, where)) && (
        <p class="dim">No listed name found; subsidiaries not checked.</p>
      )}
    </>
  );
}

function clausesOf({ history }: Story, where: Props['where']): Clause[] {
  return where === 'current' ? history.current.clauses : history.episodes.flatMap(({ clauses }) => clauses);
}

function namesParties(clauses: readonly Clause[]): boolean {
  return clauses.some(({ kind }) => kind === 'named-party');
}
