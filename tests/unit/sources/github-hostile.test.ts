import { expect, it } from 'vitest';
import type { RepositoryClaim } from '../../../src/history/evidence.ts';
import { createGitHub } from '../../../src/sources/github/github.ts';
import fc from '../same-cases.ts';
import { fakeNet, json } from './fake-net.ts';

const HASH = 'a'.repeat(40);

/** JSON that has the right names in the right places, and anything in them. */
const payload = fc
  .record(
    {
      refInfo: fc.oneof(
        fc.record({ currentOid: fc.oneof(fc.constant(HASH), fc.jsonValue()) }),
        fc.jsonValue(),
      ),
      tree: fc.record({
        items: fc.array(
          fc.oneof(
            fc.record({
              name: fc.string(),
              path: fc.oneof(
                fc.constantFrom('LICENSE', '../LICENSE', 'a/LICENSE', 'LICENSE\0'),
                fc.jsonValue(),
              ),
              contentType: fc.constantFrom('file', 'directory', 'symlink_file', 7),
            }),
            fc.jsonValue(),
          ),
          { maxLength: 4 },
        ),
      }),
      commitGroups: fc.array(
        fc.record({
          commits: fc.array(
            fc.record({
              oid: fc.oneof(fc.constantFrom(HASH, 'b'.repeat(40)), fc.jsonValue()),
              committedDate: fc.oneof(fc.constant('2020-01-01T00:00:00Z'), fc.jsonValue()),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
      filters: fc.record({
        pagination: fc.record({ hasNextPage: fc.boolean(), endCursor: fc.jsonValue() }),
      }),
      diffEntryData: fc.array(
        fc.oneof(
          fc.record({
            path: fc.oneof(fc.constantFrom('COPYING', 'LICENSE'), fc.jsonValue()),
            status: fc.oneof(
              fc.constantFrom('DELETED', 'RENAMED'),
              fc.constant({ toString: 1 }),
              fc.jsonValue(),
            ),
            oldTreeEntry: fc.oneof(fc.record({ path: fc.constantFrom('COPYING', 'x') }), fc.jsonValue()),
            newTreeEntry: fc.oneof(
              fc.record({ path: fc.constantFrom('LICENSE', 'a/LICENSE') }),
              fc.jsonValue(),
            ),
          }),
          fc.jsonValue(),
        ),
        { maxLength: 3 },
      ),
      fileTree: fc.jsonValue(),
      isEmpty: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  .map((route) => ({ payload: { someRoute: route } }));

const claim = fc.record(
  {
    host: fc.constant<'github'>('github'),
    owner: fc.oneof(fc.constant('acme'), fc.string()),
    repo: fc.oneof(fc.constant('widget'), fc.string()),
    directory: fc.oneof(fc.constant('lib'), fc.string()),
  },
  { requiredKeys: ['host', 'owner', 'repo'] },
);

it('takes any claim, ref and answer: it stays with that repository, ends, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      claim,
      fc.option(fc.string()),
      fc.array(payload, { minLength: 1 }),
      async (of, ref, answers) => {
        let turn = 0;
        const net = fakeNet({}, { otherwise: () => json(answers[turn++ % answers.length]) });
        const github = createGitHub({ http: net.http });
        await everything(github, of, ref);
        expect(net.asked.length).toBeLessThan(60);
        for (const url of net.urls()) {
          const { host, pathname } = new URL(url);
          expect(['github.com', 'raw.githubusercontent.com', 'api.github.com']).toContain(host);
          const [owner, repo] = pathname
            .replace(/^\/repos\//, '/')
            .slice(1)
            .split('/');
          expect([owner, repo]).toEqual([of.owner, of.repo]);
        }
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);

/** Asks for all that there is, and checks what no answer may break. */
async function everything(
  github: ReturnType<typeof createGitHub>,
  of: RepositoryClaim,
  ref: string | null,
): Promise<void> {
  await github.manifest(of, ref);
  const listing = await github.listing(of, ref);
  if (!listing.ok) return;
  expect(listing.value.head).toMatch(/^[\da-f]{40}$/);
  const list = await github.commits(of, listing.value, 20);
  await github.texts(of, listing.value.files);
  if (!list.ok) return;
  for (const { commit, date } of list.value.commits) {
    expect(commit).toMatch(/^[\da-f]{40}$/);
    expect(new Date(date).toISOString()).toBe(date);
  }
}
