import type { About } from '../messages.ts';
import type { Place } from '../mount/keep-mounted.ts';

/** A place for a badge: which subject, and how much room there is. */
export type SitePlace = Place & About & { form: 'full' | 'short' };
/** One site's surfaces, looked for in the page as it is now. */
export type Site = { host: string; places: (url: URL) => SitePlace[] };
