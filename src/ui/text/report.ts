import type { Story } from '../../messages/story.ts';
import { storyAsText } from './story-as-text.ts';

/**
 * A report that something looks wrong, for the reader to send where they like: what Fineprint showed and from which
 * evidence. Nothing of the reader's own lists is in it.
 */
export function reportText(story: Story, zone: string, now: Date): string {
  const { label, history } = story;
  return [
    `Fineprint shows something wrong for ${history.subject}`,
    '',
    'What should it say instead, and where can that be seen?',
    '',
    '',
    '--- What it showed ---',
    `Level: ${label.level}. Badge: ${label.text || '(icon alone)'}`,
    `Terms fingerprint: ${history.current.fingerprint ?? 'none'}. Evidence of ${history.lookedAt}.`,
    `Field as published: ${JSON.stringify(history.current.field ?? null)}`,
    '',
    storyAsText(story, zone, now, false),
  ].join('\n');
}
