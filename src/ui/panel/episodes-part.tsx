import type { ComponentChildren } from 'preact';
import type { Episode } from '../../history/types.ts';
import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { clauseWords, pastClauseWords } from '../../policy/words.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { type Part, Quote } from '../parts/quote.tsx';
import { Said } from '../parts/said.tsx';
import { Terms } from '../parts/text.tsx';
import { days, duration } from '../text/dates.ts';
import { notInWords } from '../text/outline.ts';
import { shortCommit } from '../text/subject.ts';
import { kindsOf } from '../text/terms.ts';
import { Matches } from './matches.tsx';

/** Terms that stood in the repository only, in the past tense, with their words. */
export function EpisodesPart({ story }: { story: Story }) {
  const { episodes } = story.history;
  if (episodes.length === 0) return null;
  return (
    <section class="part">
      {episodes.map((episode) => (
        <EpisodeItem key={episode.from.commit} episode={episode} />
      ))}
      <Matches story={story} where="episode" />
    </section>
  );
}

/** One episode with its words. */
export function EpisodeItem({ episode, children }: { episode: Episode; children?: ComponentChildren }) {
  const { zone } = useEnvironment();
  const { from, to, notIn, clauses } = episode;
  const span = days(from.date, to?.date ?? null, zone);
  const base = /^LicenseRef-(.+)-modified$/.exec(episode.text)?.[1];
  const added: Part = { text: episode.quote, kind: 'added' };
  return (
    <article>
      <h3>
        {to
          ? say('episodeFor', { span, length: duration(from.date, to.date) })
          : say('episodeSince', { span })}
      </h3>
      {clauses.length > 0 && (
        <p>{say('reasonClause', { clause: kindsOf(clauses, to ? pastClauseWords : clauseWords) })}:</p>
      )}
      <Quote parts={base ? [added, { text: `${base} …`, kind: 'same' }] : [added]} />
      <p class="dim">
        <Terms>{episode.text}</Terms>. <Commits episode={episode} /> {notInWords(notIn)}
      </p>
      {children}
    </article>
  );
}

function Commits({ episode: { from, to, evidence } }: { episode: Episode }) {
  const commit = (
    <EvidenceLink href={linkOf(evidence, from.commit)}>
      {say('linkCommit', { commit: shortCommit(from.commit) })}
    </EvidenceLink>
  );
  if (!to) return <Said text="episodeStands" parts={{ commit }} />;
  const until = <EvidenceLink href={linkOf(evidence, to.commit)}>{shortCommit(to.commit)}</EvidenceLink>;
  return <Said text="episodeReplaced" parts={{ commit, until }} />;
}

function linkOf(evidence: string[], commit: string): string | null {
  return evidence.find((href) => href.includes(commit.slice(0, 7))) ?? null;
}
