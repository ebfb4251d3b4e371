/** Stands for the host of the package registry, whose address comes from outside. */
export const REGISTRY = 'registry';

/** One row of the host table. */
export type HostRow = {
  hosts: readonly string[];
  /** What is fetched there. */
  for: string;
  when: string;
  /** Whose cookies go along: nobody's, or those of the page that asks. */
  cookies: 'none' | 'page';
  /** May be sent the reader's token. */
  token: boolean;
  /** Requests at the same time, per host. */
  parallel: number;
  /** Hosts that an answer may come from after a redirect; without any, a redirect is not followed. */
  redirectsTo: readonly string[];
};

/**
 * The one list of hosts that are ever contacted, as `docs/privacy.md` tells it. Manifest, code and document are
 * tested against it.
 */
export const HOST_TABLE: readonly HostRow[] = [
  {
    hosts: [REGISTRY],
    for: 'documents and tarballs of packages',
    when: 'always',
    cookies: 'none',
    token: false,
    parallel: 6,
    redirectsTo: [],
  },
  {
    hosts: ['github.com'],
    for: 'page data and commit lists of licence files, of the repository on the page',
    when: "on github.com pages, from the page's own session",
    cookies: 'page',
    token: false,
    parallel: 3,
    redirectsTo: ['github.com'],
  },
  {
    hosts: ['github.com', 'raw.githubusercontent.com'],
    for: 'the same for the public repository of an npm package',
    when: 'always',
    cookies: 'none',
    token: false,
    parallel: 3,
    redirectsTo: ['github.com', 'raw.githubusercontent.com'],
  },
  {
    hosts: ['api.github.com'],
    for: 'what the two above cannot give',
    when: "only with the reader's token, or as a last resort within the quota",
    cookies: 'none',
    token: true,
    parallel: 1,
    redirectsTo: ['api.github.com'],
  },
  {
    hosts: ['data.jsdelivr.com', 'cdn.jsdelivr.net'],
    for: 'single files of a tarball over 2 MB',
    when: 'after the reader agreed once',
    cookies: 'none',
    token: false,
    parallel: 2,
    redirectsTo: [],
  },
];

/** The row that allows a request to `host` (`REGISTRY` for the registry's), with or without the page's cookies. */
export function rowFor(host: string, cookies: HostRow['cookies']): HostRow | null {
  return HOST_TABLE.find((row) => row.cookies === cookies && row.hosts.includes(host)) ?? null;
}
