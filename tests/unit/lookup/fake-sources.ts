import type { Fork, PackageRecord, ShippedText } from '../../../src/history/evidence.ts';
import type {
  Answer,
  CommitList,
  Failure,
  FileAt,
  Found,
  Listing,
  Manifest,
  Sources,
} from '../../../src/sources/types.ts';

/** What the fake registry and the fake GitHub hold; what is absent is `not-found`. */
export type World = {
  record?: PackageRecord;
  /** version -> text of its LICENSE, null: no file. */
  texts?: Record<string, string | null>;
  manifest?: Manifest;
  /** Newest first: commit, date, text of LICENSE after it. */
  commits?: [commit: string, date: string, text: string][];
  /** The repository is a fork. */
  fork?: Fork;
  /** Failures by request, such as `record` or `shippedText 1.0.0`. */
  failing?: Record<string, Failure>;
};

/** Sources over a small world that write down every request. */
export function fakeSources(world: World): { sources: Sources; requests: string[] } {
  const requests: string[] = [];
  async function answer<T>(request: string, value: T | undefined): Promise<Found<T>> {
    requests.push(request);
    const failure = world.failing?.[request];
    if (failure) return failure;
    return value === undefined ? { ok: false, code: 'not-found' } : { ok: true, value };
  }
  const commits = world.commits ?? [];
  const at = (commit: string): FileAt => ({ path: 'LICENSE', at: commit });
  const sources: Sources = {
    registry: {
      async record(_, validator): Promise<Answer<PackageRecord>> {
        const found = await answer('record', world.record);
        if (!found.ok) return found;
        if (validator?.etag === '"1"') return { ok: true, unchanged: true };
        return { ok: true, unchanged: false, value: found.value, validator: { etag: '"1"' } };
      },
      shippedText(name, { version }): Promise<Found<ShippedText>> {
        const text = world.texts?.[version];
        const files = text ? [{ path: 'LICENSE', text }] : [];
        const found = text === undefined ? undefined : { version, files, url: `https://example.org/${name}` };
        return answer(`shippedText ${version}`, found);
      },
    },
    github: {
      listing(): Promise<Found<Listing>> {
        const [head] = commits[0] ?? [];
        if (head === undefined) return answer<Listing>('listing', undefined);
        const fork = world.fork && { forkedAt: world.fork.since };
        return answer('listing', { head, directory: '', files: [at(head)], visibility: 'public', ...fork });
      },
      commits(_, __, limit): Promise<Found<CommitList>> {
        const listed = commits.map(([commit, date]) => ({
          commit,
          date,
          url: `https://example.org/commit/${commit}`,
          files: [at(commit)],
        }));
        return answer('commits', {
          commits: listed.slice(0, limit),
          more: listed.length > limit,
          renamesFollowed: false,
        });
      },
      texts(_, files) {
        const [file] = files;
        const found = commits.find(([commit]) => commit === file?.at);
        return answer(`texts ${file?.at}`, found && [{ path: 'LICENSE', text: found[2] }]);
      },
      manifest: () => answer('manifest', world.manifest),
      parent: () => answer('parent', world.fork?.parent),
    },
  };
  return { sources, requests };
}
