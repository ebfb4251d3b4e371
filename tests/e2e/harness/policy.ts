import type { PolicyEdit } from '../../../src/policy/types.ts';
import type { OpenWorld } from './open-world.ts';

/** Edits the reader's policy with the message that the popup sends, from the popup's own page. */
export async function editPolicy(opened: OpenWorld, edit: PolicyEdit): Promise<void> {
  const { page, close } = await opened.extensionPage('popup.html');
  const reply = await page.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        ExtensionApi | undefined
      >;
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    { name: 'setPolicy', edit } as const,
  );
  if (!reply?.ok) throw new Error(`The worker refused ${JSON.stringify(edit)}: ${JSON.stringify(reply)}`);
  await close();
}

type ExtensionApi = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } };
