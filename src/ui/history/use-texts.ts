import { useEffect, useState } from 'preact/hooks';
import type { Change, History } from '../../history/types.ts';
import type { About } from '../../messages/about.ts';
import type { TextView } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';

/** The licence files by version or commit; null while they are awaited. What could not be had is not in it. */
export type Texts = ReadonlyMap<string, TextView[]> | null;

/** Both sides of a change of text; null where only the declared field moved. */
export function textSides(change: Change): { before: string; after: string } | null {
  if (change.kind === 'declared') return null;
  const at = change.parts?.find(({ track }) => track === 'text')?.at ?? change.at;
  return { before: at.previous, after: 'version' in at ? at.version : at.commit };
}

/** Every version and commit whose words the page shows. */
function placesOf({ current, changes, episodes }: History): string[] {
  const sides = changes.map(textSides).flatMap((found) => (found ? [found.before, found.after] : []));
  const places = [current.version ?? [], sides, episodes.map(({ from }) => from.commit)].flat();
  return [...new Set(places)].slice(0, 200);
}

/** The words of a history, asked for when it is complete. */
export function useTexts(about: About, history: History | null): Texts {
  const { ask } = useEnvironment();
  const [texts, setTexts] = useState<Texts>(null);
  const { subject, visibility } = about;
  useEffect(() => {
    if (!history) return;
    let live = true;
    const request = { subject, ...(visibility && { visibility }), places: placesOf(history) };
    void ask('texts', request).then((reply) => {
      const told = reply.ok ? reply.value.texts : [];
      if (live) setTexts(new Map(told.map(({ place, files }) => [place, files])));
    });
    return () => {
      live = false;
    };
  }, [ask, subject, visibility, history]);
  return texts;
}
