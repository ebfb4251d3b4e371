import { describe, expect, it } from 'vitest';
import { withoutHeadRemarks } from '../../../src/history/terms/head-remarks.ts';
import type { Identification } from '../../../src/license/types.ts';

const BODY = 'Permission is hereby granted, free of charge, to any person obtaining a copy.\n';

/** As the engine finds `added` in a text: one addition, perhaps with a clause. */
function found(text: string, added: string, quote?: string): Identification {
  const start = text.indexOf(added);
  return {
    verdict: 'modified',
    base: 'MIT',
    expression: null,
    similarity: 0.99,
    additions: [{ text: added, start, end: start + added.length }],
    removals: [],
    clauses: quote === undefined ? [] : [{ kind: 'additional', quote }],
    parameters: {},
    fingerprint: 'f'.repeat(16),
  };
}

describe('a remark in the head of a licence', () => {
  it.each([
    ['For Thing software', 'For Thing software', undefined],
    [
      'Copyright 2010 Ann; Modified work Copyright 2014 Ben',
      'Modified work Copyright 2014 Ben',
      'Modified work Copyright 2014 Ben',
    ],
    [
      'Copyright (c) 2010 Ann, ann@example.no',
      'no',
      'Copyright (c) 2010 Ann, ann@example.no\nAll rights reserved.',
    ],
  ])('%j leaves the standard text', (line, added, quote) => {
    const text = `MIT License\n\n${line}\nAll rights reserved.\n\n${BODY}`;
    expect(withoutHeadRemarks(found(text, added, quote), text)).toMatchObject({
      verdict: 'equivalent',
      expression: 'MIT',
      additions: [],
      clauses: [],
    });
  });

  it.each([
    ['Not for companies', BODY],
    ['For students', BODY],
    ['Evaluation copy', BODY],
    ['For academic software', BODY],
    ['Copyright 2020 Ann. You must not sell it.', BODY],
    ['For Thing software', `${BODY}For Thing software\n`],
    ['The house rules of Ann apply to whoever takes a copy home with them today', BODY],
  ])('is none where it weighs, is long, or stands elsewhere: %j', (line, body) => {
    const text = body === BODY ? `MIT License\n\n${line}\n\n${BODY}` : `MIT License\n\n${body}`;
    const identification = found(text, line);
    expect(withoutHeadRemarks(identification, text)).toBe(identification);
  });
});
