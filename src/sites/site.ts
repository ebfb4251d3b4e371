import type { Place } from '../mount/keep-mounted.ts';

/** A place for a badge: which subject, and how much room there is. */
export type SitePlace = Place & {
  subject: string;
  form: 'full' | 'short';
  /** Of the repository in view; a package's page is public. What is not known to be public stays on github.com. */
  visibility?: 'public' | 'private' | 'unknown';
};
/** One site's surfaces, looked for in the page as it is now. */
export type Site = { host: string; places: (url: URL) => SitePlace[] };
