import type { Http } from './http/types.ts';

/** For whom something is fetched: the tabs that wait for it now; none where nobody does. */
export type Errand = () => readonly number[];
/** The tabs that someone looks at now. */
export type TabsInView = () => Promise<ReadonlySet<number>>;

/** The same `http`, all of whose requests are on one errand. */
export function onErrand(http: Http, errand: Errand): Http {
  return { get: (request, reader) => http.get(request, reader, errand) };
}
