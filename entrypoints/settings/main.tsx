import { browser } from 'wxt/browser';
import { drawIcon } from '../../src/badge/icon.ts';
import { themeStyle } from '../../src/badge/palette.ts';
import { followTheme } from '../../src/badge/theme.ts';
import { say } from '../../src/locale/say.ts';
import { ask } from '../../src/messages.ts';
import { speakAsExtension } from '../../src/speak.ts';
import { type Environment, localZone } from '../../src/ui/environment.ts';
import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { settingsCss } from '../../src/ui/settings/style.ts';
import { evidenceHosts } from '../../src/ui/text/links.ts';

speakAsExtension();
document.title = say('settingsTitle');
const environment: Environment = {
  ask,
  icon: drawIcon,
  palette: themeStyle,
  followTheme,
  hosts: evidenceHosts(__FINEPRINT_REGISTRY__),
  now: () => new Date(),
  zone: localZone(),
};
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
