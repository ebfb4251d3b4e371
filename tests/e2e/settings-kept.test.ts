import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/policy/default-policy.ts';
import type { Policy } from '../../src/policy/types.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import { askFrom } from './harness/worker.ts';

inBrowsers((opened) => {
  test('a policy over one item’s quota is synced in parts; over the whole quota it stays here, and nothing is lost', async () => {
    const { page, close } = await opened().extensionPage('settings.html');
    const set = (policy: Policy) => askFrom(page, 'setPolicy', { edit: { set: 'policy', policy } });
    const large = await set(withRules(200));
    expect(large.policy.licenses).toHaveLength(200);
    expect(large.sync.state).toBe('account');

    const tooLarge = await set(withRules(900));
    expect(tooLarge.policy.licenses).toHaveLength(900);
    expect(tooLarge.sync.state).toBe('here');
    await opened().stopWorker();
    expect((await askFrom(page, 'settings', {})).policy.licenses).toHaveLength(900);
    await close();
    const later = await opened().extensionPage('settings.html');
    await later.page.waitForSelector('.note');
    expect(await later.text()).toContain('Nothing is lost');

    const small = await askFrom(later.page, 'setPolicy', { edit: { set: 'preset', preset: 'default' } });
    expect(small.sync.state).toBe('account');
    await later.close();
  });

  test('two windows that edit at once lose nothing of each other’s', async () => {
    const windows = await Promise.all([
      opened().extensionPage('settings.html'),
      opened().extensionPage('settings.html'),
    ]);
    const edits = windows.flatMap(({ page }, window) =>
      Array.from({ length: 15 }, (_, index) =>
        askFrom(page, 'setPolicy', { edit: { set: 'organisation', name: `Example ${window} ${index}` } }),
      ),
    );
    await Promise.all(edits);
    const [first] = windows;
    const { policy } = await askFrom(first.page, 'settings', {});
    expect(policy.organisations).toHaveLength(30);
    for (const { close } of windows) await close();
  });
});

/** Each takes up about 160 bytes as JSON. */
function withRules(count: number): Policy {
  const licenses = Array.from({ length: count }, (_, index) => ({
    match: `LicenseRef-${'long-'.repeat(24)}${index}`,
    level: 'notice' as const,
  }));
  return { ...DEFAULT_POLICY, licenses };
}
