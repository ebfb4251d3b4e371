import type { RepositoryFacts } from '../facts/types.ts';
import { escapeHtml } from '../markup.ts';
import type { Commit } from './git.ts';

/** The feed of a commit list; it has the first twenty. */
export function atom(facts: RepositoryFacts, ref: string, path: string, commits: Commit[]): string {
  const home = `https://github.com/${facts.owner}/${facts.name}`;
  const list = `${home}/commits/${[ref, path].filter(Boolean).join('/')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
  <id>tag:github.com,2008:/${facts.owner}/${facts.name}/commits/${ref}</id>
  <link type="text/html" rel="alternate" href="${list}"/>
  <link type="application/atom+xml" rel="self" href="${list}.atom"/>
  <title>Recent Commits to ${facts.name}:${ref}</title>
  <updated>${commits[0]?.date ?? ''}</updated>
${commits.map((one) => entry(home, one)).join('\n')}
</feed>`;
}

function entry(home: string, one: Commit): string {
  return `  <entry>
    <id>tag:github.com,2008:Grit::Commit/${one.sha}</id>
    <link type="text/html" rel="alternate" href="${home}/commit/${one.sha}"/>
    <title>
        ${escapeHtml(one.subject)}
    </title>
    <updated>${one.date}</updated>
    <author><name>someone</name><uri>https://github.com/someone</uri></author>
  </entry>`;
}
