import { systemClock } from '../sources/clock.ts';
import { type Errand, onErrand } from '../sources/errand.ts';
import { createGitHub } from '../sources/github/github.ts';
import { gitHubMemory } from '../sources/github/memory.ts';
import type { HostQueue } from '../sources/http/host-queue.ts';
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
  /** Where requests wait for their turn; one of its own where none is given. */
  queue?: HostQueue;
  /** Whether the reader let large tarballs be looked at through the CDN. */
  cdnAllowed?: () => boolean;
};

/** The real sources for an errand, where it matters whose; all behind one queue, with one memory. */
export type SourcesFor = (errand?: Errand) => Sources;

/** Connects to the real sources. */
export function liveSources(options: LiveOptions): SourcesFor {
  const { registryUrl, session = false, token, cdnAllowed, ...wire } = options;
  const shared = createHttp({ ...wire, clock: systemClock, registryUrl });
  const memory = gitHubMemory();
  return (errand = () => []) => {
    const http = onErrand(shared, errand);
    return {
      registry: createRegistry({ http, registryUrl, ...(cdnAllowed && { cdnAllowed }) }),
      github: createGitHub({ http, session, memory, ...(token && { token }) }),
    };
  };
}
