import { expect, test } from 'vitest';
import { inBrowsers } from './harness/in-browsers.ts';
import { forgetEvidence, publish } from './harness/publish.ts';

const SITE = 'https://www.npmjs.com/package';

inBrowsers((opened) => {
  test('accepted terms are fine until the text changes, and are opened again then', async () => {
    const name = 'sample-accepted';
    publish(opened(), name, '1.0.0', 'MPL-2.0');
    const tab = await opened().open(`${SITE}/${name}`);
    // The whole story first: the page's own script has settled by then, too.
    await tab.badge(`npm:${name}`, (one) => one.level === 'notice' && !one.name.includes('still looking'));
    const panel = await tab.openPanel(`npm:${name}`);
    await panel.textWith(/I have read these terms/);
    // The browser's own question, over which no page can lay anything; without a yes nothing is accepted.
    tab.page.once('dialog', (dialog) => dialog.dismiss());
    await panel.click('I have read these terms');
    expect((await tab.badge(`npm:${name}`)).level).toBe('notice');
    tab.page.once('dialog', (dialog) => dialog.accept());
    await panel.click('I have read these terms');
    const accepted = await tab.badge(`npm:${name}`, ({ level }) => level === 'fine');
    expect(accepted.name).toMatch(/accepted by you on \d/);
    await panel.textWith(/accepted by you on \d/);

    publish(opened(), name, '1.1.0', 'MPL-2.0');
    await forgetEvidence(opened());
    await tab.goto(`${SITE}/${name}/v/1.1.0`);
    await tab.badge(`npm:${name}@1.1.0`, ({ level }) => level === 'fine');

    publish(opened(), name, '2.0.0', 'GPL-3.0-only');
    await forgetEvidence(opened());
    await tab.goto(`${SITE}/${name}`);
    const told = 'The terms changed since you accepted them';
    const badge = await tab.badge(`npm:${name}`, (one) => one.name.includes(told));
    expect(badge.level).toBe('notice');
    await tab.close();
  });
});
