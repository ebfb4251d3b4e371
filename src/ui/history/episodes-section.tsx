import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { EpisodeItem } from '../panel/episodes-part.tsx';
import { Matches } from '../panel/matches.tsx';
import { shortCommit } from '../text/subject.ts';
import { Section } from './section.tsx';
import { StandardTexts } from './standard-texts.tsx';
import type { Texts } from './use-texts.ts';

/** Terms that stood in the repository only, each text beside its standard text. */
export function EpisodesSection({ story, texts }: { story: Story; texts: Texts }) {
  const { episodes } = story.history;
  if (episodes.length === 0) return null;
  return (
    <Section id="episodes" title={say('sectionEpisodes')}>
      {episodes.map((episode) => {
        const { commit } = episode.from;
        return (
          <EpisodeItem key={commit} episode={episode}>
            <StandardTexts
              texts={texts}
              place={commit}
              name={say('linkCommit', { commit: shortCommit(commit) })}
            />
          </EpisodeItem>
        );
      })}
      <Matches story={story} where="episode" />
    </Section>
  );
}
