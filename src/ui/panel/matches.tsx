import type { Story } from '../../messages.ts';
import { Data } from '../parts/text.tsx';

type Props = { story: Story; where: 'current' | 'episode' };

/** Which of the reader's listed names a text contains. Said here only: the page can't look into the panel. */
export function Matches({ story, where }: Props) {
  return story.matches
    .filter((match) => match.where === where)
    .map(({ found, listed }) => (
      <p key={`${found} ${listed}`} class="match">
        {where === 'current' ? 'The text contains' : 'That text contains'} “<Data>{found}</Data>”, which
        matches <Data>{listed === found ? 'your list' : `“${listed}” on your list`}</Data>.
      </p>
    ));
}
