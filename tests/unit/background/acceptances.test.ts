import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { allAcceptances, dropAcceptance, keepAcceptance, readAcceptances } = await import(
  '../../../src/background/acceptances.ts'
);

beforeEach(() => fakeBrowser.reset());

const given = (subject: string, fingerprint: string, day: string) => ({
  subject,
  fingerprint,
  at: `2026-11-${day}T00:00:00Z`,
});

test('acceptances of one package are found from any version of it', async () => {
  await Promise.all([
    keepAcceptance(given('npm:@scope/a@1.0.0', 'aa', '01')),
    keepAcceptance(given('npm:@scope/a@2.0.0', 'bb', '02')),
    keepAcceptance(given('github:o/r@main', 'cc', '03')),
  ]);
  expect((await readAcceptances('npm:@scope/a')).map(({ fingerprint }) => fingerprint)).toEqual(['aa', 'bb']);
  expect(await readAcceptances('github:o/r@v1')).toHaveLength(1);
  expect(await readAcceptances('github:o/r/packages/a')).toEqual([]);
  expect((await allAcceptances()).map(({ subject }) => subject)).toEqual([
    'github:o/r@main',
    'npm:@scope/a@2.0.0',
    'npm:@scope/a@1.0.0',
  ]);
});

test('an acceptance is taken back by its subject or by its terms', async () => {
  await keepAcceptance(given('npm:a@1.0.0', 'aa', '01'));
  await keepAcceptance(given('npm:a@2.0.0', 'bb', '02'));
  await dropAcceptance('npm:a@1.0.0');
  expect(await readAcceptances('npm:a')).toHaveLength(1);
  await dropAcceptance('npm:a@1.5.0', 'bb');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('what makes no sense in storage was not accepted', async () => {
  await fakeBrowser.storage.local.set({ 'accepted:npm:a': [{ subject: 7 }, 'x'], 'accepted:npm:b': {} });
  expect(await readAcceptances('npm:a')).toEqual([]);
  expect(await allAcceptances()).toEqual([]);
});
