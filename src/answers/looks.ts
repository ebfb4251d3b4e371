import type { Depth } from '../lookup/desk.ts';
import { type LookUpOptions, lookUp, type Told } from '../lookup/look-up.ts';
import { resolveRange } from '../lookup/resolve-range.ts';
import type { Lent } from './lent.ts';

/** What the answers to surfaces are made from; each look-up ends by itself. */
export type Looks = Pick<Lent, 'engine' | 'standing' | 'acceptancesOf'> & {
  lookUp: (subject: string, depth: Depth) => AsyncIterable<Told>;
  resolve: (name: string, range: string) => Promise<string | null>;
  /** The words of a file of a repository at a ref; null where they can't be had. */
  textAt: (place: { owner: string; repo: string }, path: string, ref: string) => Promise<string | null>;
  /** The name in the manifest at a repository's root; null where there is none, or none may be fetched. */
  packageName: (place: { owner: string; repo: string }) => Promise<string | null>;
  now: () => number;
};

/** Looks over these sources and this store. */
export function createLooks(lent: Lent, options: LookUpOptions): Looks {
  const { github } = options.sources;
  return {
    ...lent,
    lookUp: (subject, depth) => lookUp(subject, { ...options, depth }),
    resolve: (name, range) => resolveRange(name, range, options),
    textAt: async ({ owner, repo }, path, ref) => {
      if (options.kept) return null;
      const found = await github.texts({ host: 'github', owner, repo }, [{ path, at: ref }]);
      return found.ok ? (found.value[0]?.text ?? null) : null;
    },
    packageName: async ({ owner, repo }) => {
      if (options.kept) return null;
      const found = await github.manifest({ host: 'github', owner, repo }, null);
      return found.ok ? found.value.name : null;
    },
    now: () => options.clock.now(),
  };
}

/** The last, best story of a look-up. */
export async function lastTold(told: AsyncIterable<Told>): Promise<Told> {
  let last: Told | null = null;
  for await (const each of told) last = each;
  if (!last) throw new Error('nothing came of a look-up');
  return last;
}
