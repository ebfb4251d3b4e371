import { createNote } from '../../badge/note.ts';
import type { About } from '../../messages/about.ts';
import type { ReleaseChanges } from '../../messages/surfaces.ts';
import { sharedAnswer } from '../shared-answer.ts';
import type { NotePlace, Tools } from '../site.ts';
import { mayLookUp } from './consent.ts';
import { consentPlace } from './consent-place.ts';
import { readPageData } from './page-data.ts';
import { SELECTORS } from './releases.selectors.ts';
import { type Releases, releases, versionOf } from './releases.ts';

type Title = { version: string; anchor: Element };
type Change = ReleaseChanges['changes'][number];

/** A line beside the title of each release that changed the terms of the repository's package. */
export function releasePlaces(url: URL): NotePlace[] {
  const page = releases(url);
  const data = page && readPageData(page.owner, page.repo);
  if (!page || !data?.confirmed) return [];
  const titles = titlesOf(page);
  const repository = { ...page, visibility: data.visibility };
  const [first] = titles;
  if (!first) return [];
  if (!mayLookUp(repository)) return [consentPlace('releases', rowOf(first), 1, repository)];
  const about: About = { subject: `github:${page.owner}/${page.repo}`, visibility: data.visibility };
  return titles.map((title) => ({
    key: `release ${about.subject} ${title.version}`,
    ...rowOf(title),
    lazy: true,
    draw: (tools) => drawRelease(about, title.version, tools),
  }));
}

function titlesOf({ owner, repo, tag }: Releases): Title[] {
  if (tag !== null) {
    const version = versionOf(tag);
    const anchor = document.querySelector(SELECTORS.onlyReleaseTitle.join(', '));
    return version && anchor ? [{ version, anchor }] : [];
  }
  const links = [...document.querySelectorAll(SELECTORS.releaseTitle.join(', '))];
  return links.flatMap((link) => {
    const linked = releases(new URL(link.getAttribute('href') ?? '', location.href));
    const isOwn = linked?.owner === owner && linked.repo === repo;
    const version = isOwn && linked.tag !== null ? versionOf(linked.tag) : null;
    return version && link.parentElement ? [{ version, anchor: link.parentElement }] : [];
  });
}

function rowOf({ anchor }: Title): Pick<NotePlace, 'anchor' | 'position' | 'room'> {
  return {
    anchor,
    position: 'append',
    room: anchor.closest('section, .release-header, .Box-body') ?? anchor,
  };
}

/** Most releases changed nothing; their note stays hidden. */
function drawRelease(about: About, version: string, tools: Tools): HTMLElement {
  const note = createNote(tools.parts, 'release');
  note.element.hidden = true;
  void changesOf(about)((changes) => {
    const change = changes.find((each) => each.version === version);
    note.element.hidden = change === undefined;
    if (change) note.show({ level: change.level, text: change.text });
  }, tools);
  return note.element;
}

const answers = new Map<string, ReturnType<typeof sharedAnswer<Change[]>>>();

function changesOf(about: About): ReturnType<typeof sharedAnswer<Change[]>> {
  const ask = async (tools: Tools) => {
    const reply = await tools.ask('releases', about);
    return reply.ok ? reply.value.changes : null;
  };
  const known = answers.get(about.subject) ?? sharedAnswer<Change[]>({ ask });
  answers.set(about.subject, known);
  return known;
}
