import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { updateForm } = await import('../../../src/background/stored/form.ts');
const { FORM } = await import('../../../src/background/stored/form-number.ts');
const { STEPS } = await import('../../../src/background/stored/steps.ts');
const { readSettings } = await import('../../../src/background/settings.ts');
const { allAcceptances, readAcceptances } = await import('../../../src/background/acceptances.ts');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const levels = {
  version: 1,
  categories: { permissive: 'alert' },
  licenses: [{ match: 'MIT', level: 'fine' }],
};
const accepted = (version: string, fingerprint: string) => ({
  subject: `npm:example@${version}`,
  fingerprint,
  at: `2026-11-0${version[0]}T00:00:00Z`,
});
/** What the first form stored. */
const FORM_1 = {
  organisations: [{ name: 'Example' }],
  phrases: [{ text: 'seats', level: 'alert' }],
  paused: { 'github.com': null },
  'accepted:npm:example@1.0.0': accepted('1.0.0', 'aa11'),
  'accepted:npm:example@2.0.0': accepted('2.0.0', 'bb22'),
  'accepted:npm:example': { ...accepted('3.0.0', 'cc33'), subject: 'npm:example' },
};

async function expectEverything(): Promise<void> {
  const { policy, paused, sync } = await readSettings();
  expect(policy.categories.permissive).toBe('alert');
  expect(policy.licenses).toEqual([{ match: 'MIT', level: 'fine' }]);
  expect(policy.organisations).toEqual([{ name: 'Example' }]);
  expect(policy.phrases).toEqual([{ text: 'seats', level: 'alert' }]);
  expect(paused).toEqual({ 'github.com': null });
  expect(sync.state).toBe('account');
  expect(
    (await readAcceptances('npm:example@9.9.9')).map(({ fingerprint }) => fingerprint).toSorted(),
  ).toEqual(['aa11', 'bb22', 'cc33']);
  expect(await allAcceptances()).toHaveLength(3);
}

test('the number of the form counts its steps', () => {
  expect(FORM).toBe(STEPS.length + 1);
});

test('nothing of form 1 is lost, wherever the policy lay', async () => {
  await fakeBrowser.storage.local.set(FORM_1);
  await fakeBrowser.storage.sync.set({ policy: levels });
  await updateForm();
  await expectEverything();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ ...FORM_1, policy: levels });
  await updateForm();
  await expectEverything();
  expect(await fakeBrowser.storage.local.get(['form', 'policy'])).toEqual({ form: FORM });
});

test('a step that was cut off is done again, and loses nothing', async () => {
  await fakeBrowser.storage.local.set(FORM_1);
  await fakeBrowser.storage.sync.set({ policy: levels });
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('cut off'));
  await expect(updateForm()).rejects.toThrow('cut off');
  await updateForm();
  await expectEverything();
});

test('twice is once, and a newer form is left alone', async () => {
  await fakeBrowser.storage.local.set(FORM_1);
  await fakeBrowser.storage.sync.set({ policy: levels });
  await updateForm();
  await updateForm();
  await expectEverything();
  await fakeBrowser.storage.local.set({ form: FORM + 1 });
  await updateForm();
  expect(await fakeBrowser.storage.local.get('form')).toEqual({ form: FORM + 1 });
});

test('a new installation starts with the defaults', async () => {
  await updateForm();
  expect((await readSettings()).policy.categories.permissive).toBe('fine');
});
