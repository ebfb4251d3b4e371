import { browser } from 'wxt/browser';
import { FORM } from './form-number.ts';
import { STEPS } from './steps.ts';
import { inTurn } from './turn.ts';

/**
 * Brings what an earlier version stored into today's form, step by step. What a newer version stored stays as it is.
 * Anything unreadable is left where it lies: reading falls back to defaults.
 */
export function updateForm(): Promise<void> {
  return inTurn(async () => {
    const { form = 1 } = await browser.storage.local.get('form');
    const from = typeof form === 'number' ? form : 1;
    for (const step of STEPS.slice(from - 1)) await step();
    if (from < FORM) await browser.storage.local.set({ form: FORM });
  });
}
