import type { Evidence } from '../../../src/history/evidence.ts';
import type { Change, History } from '../../../src/history/types.ts';
import fc from '../same-cases.ts';
import { evidence, type Row, revision } from './world.ts';

const TEXTS = [
  'MIT',
  'ISC',
  'MIT\nno-sale: not for sale',
  'custom: house rules\nnon-commercial: at home only',
  null,
];
const FIELDS = ['MIT', 'ISC', 'BSD', 'SEE LICENSE IN LICENSE', undefined, 'GPL-3.0-only'];

/** Releases of one line, a day apart, the patch counting up; some come with their text, some with commits around them. */
export const world = fc
  .array(
    fc.record({
      field: fc.constantFrom(...FIELDS),
      bump: fc.constantFrom('major', 'minor', 'patch'),
      text: fc.constantFrom(...TEXTS, undefined),
      commit: fc.constantFrom(...TEXTS, undefined),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps): Evidence => {
    const rows: Row[] = [];
    const texts: Record<string, string | null> = {};
    let [major, minor, patch] = [0, 1, 0];
    for (const [at, { field, bump, text }] of steps.entries()) {
      if (bump === 'major') [major, minor, patch] = [major + 1, 0, 0];
      else if (bump === 'minor') [minor, patch] = [minor + 1, 0];
      else patch += 1;
      const version = `${major}.${minor}.${patch}`;
      rows.push([version, field, at * 2]);
      if (text !== undefined) texts[version] = text;
    }
    const commits = steps.flatMap(({ commit }, at) =>
      commit === undefined ? [] : [revision(at.toString(16).padStart(40, '0'), at * 2 + 1, commit)],
    );
    return evidence(rows, texts, { revisions: commits });
  });

/**
 * A field that went wrong and came back, over a text that was read and stayed, is a mismatch only; without the text it is
 * told as what is then known, a move of the field. It may come back by way of a pointer, which says nothing by itself.
 */
export function isSlip({ fields, from }: Change, { mismatches }: History): boolean {
  return mismatches.some(({ declared }) => [fields?.from, fields?.to, from].includes(declared));
}
