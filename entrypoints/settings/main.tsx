import { browser } from 'wxt/browser';
import { say } from '../../src/locale/say.ts';
import { openOwnPage } from '../../src/own-page.ts';
import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { settingsCss } from '../../src/ui/settings/style.ts';

const environment = openOwnPage();
document.title = say('settingsTitle');
const notifications = {
  granted: () => browser.permissions.contains({ permissions: ['notifications'] }),
  request: () => browser.permissions.request({ permissions: ['notifications'] }),
};
/** A pattern for permissions names no port. */
const allow = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
};

mountPage(
  environment,
  settingsCss,
  <SettingsPage mark="/icon/48.png" notifications={notifications} allow={allow} />,
);
