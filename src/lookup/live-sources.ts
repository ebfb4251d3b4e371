import { systemClock } from '../sources/clock.ts';
import { createGitHub } from '../sources/github/github.ts';
import { createHttp } from '../sources/http/http.ts';
import { createRegistry } from '../sources/registry/registry.ts';
import type { Sources } from '../sources/types.ts';

export type LiveOptions = {
  fetch: typeof fetch;
  /** Base address of the package registry. */
  registryUrl: string;
  /** Whether the machine believes that it is connected. */
  online?: () => boolean;
  /** `fetch` carries the session of a page on github.com. */
  session?: boolean;
  /** The reader's token for GitHub's REST API. */
  token?: string;
  /** Whether the reader let large tarballs be looked at through the CDN. */
  cdnAllowed?: () => boolean;
};

/** The real sources, all behind one queue. */
export function liveSources({
  registryUrl,
  session = false,
  token,
  cdnAllowed,
  ...wire
}: LiveOptions): Sources {
  const http = createHttp({ ...wire, clock: systemClock, registryUrl });
  return {
    registry: createRegistry({ http, registryUrl, ...(cdnAllowed && { cdnAllowed }) }),
    github: createGitHub({ http, session, ...(token && { token }) }),
  };
}
