import { describe, expect, it } from 'vitest';
import { formatSubject, parseSubject, type Subject } from '../../../src/history/subject.ts';
import fc from '../same-cases.ts';

const npm = (name: string, version: string | null = null): Subject => ({ type: 'npm', name, version });
const github = (
  owner: string,
  repo: string,
  directory: string | null = null,
  ref: string | null = null,
): Subject => ({
  type: 'github',
  owner,
  repo,
  directory,
  ref,
});

describe('a subject', () => {
  it.each<[string, Subject]>([
    ['npm:lerna', npm('lerna')],
    ['npm:lerna@3.2.1', npm('lerna', '3.2.1')],
    ['npm:@lerna/publish', npm('@lerna/publish')],
    ['npm:@lerna/publish@next', npm('@lerna/publish', 'next')],
    ['npm:JSV@4.0.2', npm('JSV', '4.0.2')],
    ['npm:thing@1.0.0-rc.1+build.5', npm('thing', '1.0.0-rc.1+build.5')],
    ['github:lerna/lerna', github('lerna', 'lerna')],
    ['github:lerna/lerna/packages/lerna', github('lerna', 'lerna', 'packages/lerna')],
    ['github:lerna/lerna@250ec4f68', github('lerna', 'lerna', null, '250ec4f68')],
    ['github:a/b/c/d@feature/x', github('a', 'b', 'c/d', 'feature/x')],
  ])('is read from %s, and written so', (text, subject) => {
    expect(parseSubject(text)).toEqual(subject);
    expect(formatSubject(subject)).toBe(text);
  });

  it.each([
    '',
    'lerna',
    'npm:',
    'npm:a/b',
    'npm:@lerna',
    'npm:..',
    'npm:a b',
    'npm:a@',
    'npm:@a/../b',
    'github:lerna',
    'github:-lerna/lerna',
    'github:lerna/..',
    'github:lerna/lerna/../x',
    'github:lerna/lerna@a b',
    'github:lerna/lerna@../x',
    `npm:${'a'.repeat(215)}`,
    `github:${'a'.repeat(40)}/b`,
  ])('is not read from %j', (text) => {
    expect(parseSubject(text)).toBeNull();
  });

  it('survives any text, and what it reads it writes back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `npm:${rest}`),
          fc.string().map((rest) => `github:${rest}`),
        ),
        (text) => {
          const subject = parseSubject(text);
          if (subject) expect(parseSubject(formatSubject(subject))).toEqual(subject);
        },
      ),
    );
  });
});
