import { describe, expect, test } from 'vitest';
import { isPreactsOwn } from '../../../tools/test/preact-warning.ts';

const PREACTS = 'x||(t.__html!=e.innerHTML&&(n.innerHTML=t.__html)),';
const at = (line: string) => ({ code: 'UNSAFE_VAR_ASSIGNMENT', column: line.indexOf('n.innerHTML=') });

describe('the one warning that addons-linter may have', () => {
  test('is preact writing its own dangerouslySetInnerHTML', () => {
    expect(isPreactsOwn(at(PREACTS), PREACTS)).toBe(true);
  });

  test('is not an assignment that preact has nothing to do with', () => {
    const line = 'function a(n,t){n.innerHTML=t.text}';
    expect(isPreactsOwn(at(line), line)).toBe(false);
  });

  test('is not one that stands far from preact in the same line', () => {
    const line = `${PREACTS}${' '.repeat(500)}n.innerHTML=x`;
    expect(isPreactsOwn({ code: 'UNSAFE_VAR_ASSIGNMENT', column: line.lastIndexOf('n.inner') }, line)).toBe(
      false,
    );
  });

  test('is not another warning at the same place', () => {
    expect(isPreactsOwn({ ...at(PREACTS), code: 'DANGEROUS_EVAL' }, PREACTS)).toBe(false);
  });
});
