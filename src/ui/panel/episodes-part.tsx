import type { ComponentChildren } from 'preact';
import type { Episode } from '../../history/types.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { EvidenceLink } from '../parts/evidence-link.tsx';
import { type Part, Quote } from '../parts/quote.tsx';
import { Terms } from '../parts/text.tsx';
import { days, duration } from '../text/dates.ts';
import { shortCommit } from '../text/subject.ts';
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
  const { from, to, notIn, evidence } = episode;
  const span = days(from.date, to?.date ?? null, zone);
  const base = /^LicenseRef-(.+)-modified$/.exec(episode.text)?.[1];
  const added: Part = { text: episode.quote, kind: 'added' };
  return (
    <article>
      <h3>
        In the repository only, {span}
        {to && `, ${duration(from.date, to.date)}`}
      </h3>
      <Quote parts={base ? [added, { text: `${base} …`, kind: 'same' }] : [added]} />
      <p class="dim">
        <Terms>{episode.text}</Terms>. Text of{' '}
        <EvidenceLink href={linkOf(evidence, from.commit)}>commit {shortCommit(from.commit)}</EvidenceLink>
        {to ? ', replaced in ' : ', and it still stands'}
        {to && <EvidenceLink href={linkOf(evidence, to.commit)}>{shortCommit(to.commit)}</EvidenceLink>}.{' '}
        {notIn.length > 0
          ? `Not in the tarballs read: ${notIn.join(', ')}.`
          : 'No tarball of that time was read.'}
      </p>
      {children}
    </article>
  );
}

function linkOf(evidence: string[], commit: string): string | null {
  return evidence.find((href) => href.includes(commit.slice(0, 7))) ?? null;
}
