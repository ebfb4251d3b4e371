import { browser } from 'wxt/browser';
import { historyAddress } from '../../src/messages/about.ts';
import type { TabStatus } from '../../src/messages/page.ts';
import type { Reply } from '../../src/messages.ts';
import { openOwnPage } from '../../src/own-page.ts';
import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { popupCss } from '../../src/ui/popup/style.ts';

const environment = openOwnPage();
const origins = browser.runtime.getManifest().host_permissions ?? [];
const permissions = {
  granted: () => browser.permissions.contains({ origins }),
  request: () => browser.permissions.request({ origins }),
};

/** Asks the tab's own script; where none runs there is nothing to say. */
async function tabStatus(): Promise<TabStatus | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const reply: Reply<'tabStatus'> | undefined = await browser.tabs.sendMessage(tab.id, {
      name: 'tabStatus',
    });
    return reply?.ok ? reply.value : null;
  } catch {
    return null;
  }
}

/** A private window's tab would open its page in a usual one, and leave a trace. */
function historyOf({ subject, visibility = 'unknown' }: TabStatus): string | null {
  if (!subject || browser.extension.inIncognitoContext) return null;
  if (subject.startsWith('npm:')) return `/${historyAddress({ subject })}`;
  return visibility === 'public' ? `/${historyAddress({ subject, visibility })}` : null;
}

mountPage(
  environment,
  popupCss,
  <Popup mark="/icon/48.png" tabStatus={tabStatus} permissions={permissions} historyOf={historyOf} />,
);
