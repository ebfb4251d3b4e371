import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy.ts';
import { labelOfMove, type MoveSide } from '../../../src/policy/move-label.ts';

const side = (version: string, terms: string): MoveSide => ({
  asked: `^${version}`,
  found: {
    version,
    terms,
    category: terms === 'MIT' ? 'permissive' : terms === 'NOASSERTION' ? 'unknown' : 'network-copyleft',
    read: true,
    change: null,
  },
});
const none: MoveSide = { asked: '^9.0.0', found: null };
const paused: MoveSide = { ...none, why: 'paused' };

test.each([
  [
    side('1.0.41', 'MIT'),
    side('2.0.0', 'AGPL-3.0-or-later'),
    'notice',
    'changed',
    'x 1.0.41 → 2.0.0: MIT → AGPL-3.0-or-later, conditions added',
  ],
  [
    side('2.0.0', 'AGPL-3.0-or-later'),
    side('3.0.0', 'MIT'),
    'fine',
    'changed',
    'x 2.0.0 → 3.0.0: AGPL-3.0-or-later → MIT, conditions removed',
  ],
  [side('1.0.0', 'MIT'), side('1.1.0', 'MIT'), 'fine', 'same', 'x 1.0.0 → 1.1.0: MIT, as before'],
  [null, side('1.0.0', 'MIT'), 'fine', 'new', 'x 1.0.0 comes in: MIT'],
  [side('1.0.0', 'MIT'), none, 'unknown', 'unclear', 'x 1.0.0 → ^9.0.0: not known to the registry'],
  [null, paused, 'unknown', 'unclear', 'x ^9.0.0: not known: paused'],
  [none, side('1.0.0', 'MIT'), 'fine', 'unclear', 'x ^9.0.0 → 1.0.0: MIT; before: not known to the registry'],
  [
    side('1.0.0', 'NOASSERTION'),
    side('2.0.0', 'NOASSERTION'),
    'unknown',
    'unclear',
    'x 1.0.0 → 2.0.0: terms not known; before: terms not known',
  ],
])('%o to %o', (before, after, level, outcome, text) => {
  const label = labelOfMove('x', before, after, DEFAULT_POLICY);
  expect(label.text).toBe(text);
  expect(label.outcome).toBe(outcome);
  if (!text.includes('terms not known')) expect(label.level).toBe(level);
  else expect(label.level).not.toBe('fine');
});
