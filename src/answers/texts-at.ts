import type { Evidence } from '../history/evidence.ts';
import { partFile } from '../history/terms/own-part.ts';
import type { LicenseEngine, LicenseFile } from '../license/types.ts';
import type { PlacedTexts, TextView } from '../messages/story.ts';

/** Longest text that is handed on, in characters; the longest licence in use has a fifth of it. */
const MOST = 200_000;

/**
 * The licence files of versions and commits as evidence holds them, each compared with its standard text. Places of
 * which nothing was read are left out.
 */
export async function textsAt(
  places: string[],
  { shipped, revisions }: Pick<Evidence, 'shipped' | 'revisions'>,
  engine: LicenseEngine,
): Promise<PlacedTexts[]> {
  const views = new Map<string, Promise<TextView>>();
  const viewOf = (file: LicenseFile): Promise<TextView> => {
    const key = `${file.path} ${file.text}`;
    const view = views.get(key) ?? compared(file, engine);
    views.set(key, view);
    return view;
  };
  const told = [...new Set(places)].map(async (place): Promise<PlacedTexts[]> => {
    const holder =
      shipped.find(({ version }) => version === place) ?? revisions.find(({ commit }) => commit === place);
    return holder ? [{ place, files: await Promise.all(holder.files.map(viewOf)) }] : [];
  });
  return (await Promise.all(told)).flat();
}

async function compared({ path, text }: LicenseFile, engine: LicenseEngine): Promise<TextView> {
  const { own } = partFile(text);
  const { base, additions, removals } = await engine.identify(own);
  const isWithin = ({ end }: { end: number }) => end <= MOST;
  const places = additions.map(({ start, end }) => ({ start, end })).filter(isWithin);
  const standard = base === null ? null : { base, additions: places, removals };
  return { path, text: own.slice(0, MOST), cut: own.length > MOST, standard };
}
