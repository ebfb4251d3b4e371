/** Of a repository in view. What is not known to be public is looked at through the page's own session alone. */
export type Visibility = 'public' | 'private' | 'unknown';

/** What a look-up is about: `visibility` is left out for packages, which are public. */
export type About = { subject: string; visibility?: Visibility };

/** Address of the full history of a subject, below the extension's root. */
export function historyAddress({ subject, visibility }: About): string {
  const query = new URLSearchParams({ subject, ...(visibility && { visibility }) });
  return `history.html?${query}`;
}
