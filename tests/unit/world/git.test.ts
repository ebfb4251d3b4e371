import { describe, expect, test } from 'vitest';
import { lernaRepository } from '../../world/facts/repositories/lerna.ts';
import { atRef, commitsOf, folder, touching } from '../../world/github/git.ts';

const EPISODE = '250ec4f68f07903ef1d1b34170f93a796895f266';

describe('the played repository', () => {
  test('has at each commit what stood there', () => {
    expect(String(atRef(lernaRepository, EPISODE)?.files.get('LICENSE'))).toContain(
      '"Microsoft Corporation"',
    );
    expect(String(atRef(lernaRepository, 'main')?.files.get('LICENSE'))).not.toContain('Microsoft');
  });

  test('finds a commit by its shortened id, and no commit by anything else', () => {
    expect(atRef(lernaRepository, '250ec4f')?.sha).toBe(EPISODE);
    expect(atRef(lernaRepository, 'v1.0.0')).toBeNull();
  });

  test('lists the commits that touched a path, newest first, up to a ref', () => {
    const until = atRef(lernaRepository, EPISODE);
    const found = until ? touching(lernaRepository, until, 'LICENSE') : [];
    expect(found.map(({ sha }) => sha.slice(0, 7))).toEqual(['250ec4f', '33d92a4', '2386f22']);
  });

  test('shows folders once', () => {
    const head = commitsOf(lernaRepository).at(-1);
    const entries = head ? folder(head, 'packages') : [];
    expect(entries).toEqual([{ name: 'lerna', path: 'packages/lerna', contentType: 'directory' }]);
  });
});
