import type { Story } from '../../messages/story.ts';
import { linkWords, safeHref } from './links.ts';
import { type Item, outlineOf } from './outline.ts';
import { visible } from './visible.ts';

/**
 * A story as Markdown for a ticket, as GitHub and its like read it. What comes from packages and repositories is escaped,
 * quoted texts stand in fences, and only addresses on `hosts` become links.
 */
export function storyAsMarkdown(story: Story, zone: string, now: Date, hosts: readonly string[]): string {
  const { title, subject, headline, sections, closing } = outlineOf(story, zone, now, true);
  const parts = [
    `# ${escaped(title)}`,
    `**${escaped(headline)}** (${code(subject)})`,
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      section.items.map((item) => itemMarkdown(item, hosts)).join('\n'),
    ]),
    `_${escaped(closing)}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function itemMarkdown({ words, quote, links = [] }: Item, hosts: readonly string[]): string {
  const addresses = links.flatMap((link) => safeHref(link, hosts) ?? []);
  const linked = addresses.map((href) => `[${escaped(linkWords(href))}](<${href.replaceAll('>', '%3E')}>)`);
  const told = `- ${[escaped(words), ...linked].join(' · ')}`;
  return quote === undefined ? told : `${told}\n\n${indented(fenced(quote.trim()))}\n`;
}

/** Signs that mean something to Markdown, each made a mere sign. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replaceAll('\n', ' ');
}

/** In running text; a name with back-ticks would end the span. */
function code(text: string): string {
  return `\`${visible(text).replaceAll('`', "'")}\``;
}

/** A fence longer than any run of back-ticks in the text. */
function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${visible(text)}\n${fence}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
