import { parseSubject } from '../history/subject.ts';
import type { History } from '../history/types.ts';
import { language } from '../locale/source.ts';
import type { Requests } from '../messages.ts';
import { historyLine } from '../policy/history-line.ts';
import { briefOf, briefOfSubject } from './briefs.ts';
import type { Looks } from './looks.ts';
import { moveFactsOf } from './move-facts.ts';
import { releaseChangesOf } from './release-changes.ts';
import { textFactsOf } from './text-facts.ts';
import { versionLabelsOf } from './version-labels.ts';

type Asked<N extends keyof Requests> = Requests[N]['request'];
export type SurfaceAnswers = ReturnType<typeof createSurfaceAnswers>;

/** What surfaces ask beside labels. `whole`: the story of a subject once all of it is told. */
export function createSurfaceAnswers(looks: Looks, whole: (subject: string) => Promise<History>) {
  return {
    brief: ({ wanted }: Asked<'brief'>) => briefOf(wanted, looks),
    listed: async ({ subject }: Asked<'listed'>) => (await briefOfSubject(subject, looks)).label,
    releases: ({ subject }: Asked<'releases'>) => releaseChangesOf(subject, looks),
    versions: ({ packageName }: Asked<'versions'>) => versionLabelsOf(packageName, looks),
    move: ({ move }: Asked<'move'>) => moveFactsOf(move, looks),
    readText: (request: Asked<'readText'>) => textFactsOf(request, looks),
    licenseText: async ({ subject, path }: Asked<'licenseText'>) => ({
      text: await textAt(looks, subject, path),
    }),
    licenseHistory: async ({ subject }: Asked<'licenseHistory'>) => ({
      text: historyLine(await whole(subject), day),
    }),
  };
}

async function textAt(looks: Looks, subject: string, path: string): Promise<string | null> {
  const parsed = parseSubject(subject);
  if (parsed?.type !== 'github' || parsed.ref === null) return null;
  return looks.textAt(parsed, path, parsed.ref);
}

/** In the reader's zone. */
function day(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(iso));
}
