import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { pseudo } from '../../pseudo/pseudo.ts';

test('a pseudo text is longer, in brackets, and keeps its places', () => {
  const { termsLater, commonUndo, languageTag, textDirection } = pseudo(english, 'rtl');
  expect(termsLater?.message).toMatch(/^⟦.*\$license\$.*\$date\$.*⟧$/);
  expect(termsLater?.placeholders).toEqual(english.termsLater.placeholders);
  expect(commonUndo?.message.length).toBeGreaterThan(english.commonUndo.message.length * 1.4);
  expect([languageTag?.message, textDirection?.message]).toEqual(['en-GB', 'rtl']);
});
