import { describe, expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';

const SITE = 'https://github.com/sample';

inBrowsers((opened) => {
  describe('a repository', () => {
    test('without a licence says so', async () => {
      const tab = await opened().open(`${SITE}/no-license`);
      const badge = await tab.badge('github:sample/no-license', ({ name }) => /no licence/i.test(name));
      expect(badge.level).toBe('notice');
      await tab.close();
    });

    test('with two licences names both', async () => {
      const tab = await opened().open(`${SITE}/two-licenses`);
      const badge = await tab.badge('github:sample/two-licenses', ({ name }) => /Apache/.test(name));
      expect(badge.name).toMatch(/MIT/);
      await tab.close();
    });

    test('that is empty is never called fine', async () => {
      const tab = await opened().open(`${SITE}/empty`);
      await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
      expect((await tab.badges()).filter(({ level }) => level === 'fine')).toEqual([]);
      await tab.close();
    });

    test('that is a fork is judged by its own files', async () => {
      const tab = await opened().open(`${SITE}/fork`);
      await tab.badge('github:sample/fork', ({ level }) => level === 'fine');
      await tab.close();
    });

    test('that was renamed is judged under its new name', async () => {
      const tab = await opened().open(`${SITE}/old-name`);
      await tab.badge('github:sample/g3-mit', ({ level }) => level === 'fine');
      await tab.close();
    });

    test('that is private is looked at through github.com alone', async () => {
      const signIn = await opened().open('https://github.com/');
      await signIn.close();
      const asked = await opened().requestsDuring(async () => {
        const tab = await opened().open(`${SITE}/secret`);
        const badge = await tab.badge('github:sample/secret', ({ level }) => level === 'fine');
        expect(badge.name).toMatch(/MIT/);
        await tab.close();
      });
      expect(asked.filter((address) => !address.startsWith('github.com/'))).toEqual([]);
    });

    test('under a rate limit says until when, and recovers', async () => {
      const fault = { kind: 'rate-limit', status: 429, retryAfter: 6 } as const;
      const mend = opened().world.faults.set({ path: /moved-license/, by: 'extension', fault });
      const tab = await opened().open(`${SITE}/moved-license`);
      const badge = await tab.badge('github:sample/moved-license', ({ name }) => /rate limit/i.test(name));
      expect(badge.level).toBe('unknown');
      mend();
      await tab.badge('github:sample/moved-license', ({ level }) => level === 'fine', 40_000);
      await tab.close();
    }, 90_000);
  });
});
