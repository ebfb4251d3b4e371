import type { Story } from '../../messages/story.ts';
import { type Item, outlineOf } from './outline.ts';
import { visible } from './visible.ts';

/** A story as plain text for a ticket; without `withMatches` nothing of the reader's own lists is in it. */
export function storyAsText(story: Story, zone: string, now: Date, withMatches = true): string {
  const { title, subject, headline, sections, closing } = outlineOf(story, zone, now, withMatches);
  const parts = [
    `${title} (${subject})\n${headline}`,
    ...sections.map((section) => [section.title, ...section.items.map(itemText)].join('\n')),
    closing,
  ];
  return visible(parts.join('\n\n'));
}

function itemText({ words, quote, links = [] }: Item): string {
  const quoted =
    quote === undefined
      ? []
      : quote
          .trim()
          .split('\n')
          .map((line) => `> ${line}`);
  return [`- ${words}`, ...quoted, ...links].join('\n  ');
}
