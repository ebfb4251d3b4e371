import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { SettingsPage } from '../../src/ui/settings/settings-page.tsx';
import { settingsCss } from '../../src/ui/settings/style.ts';
import { galleryEnvironment, gallerySettings } from './environment.ts';
import { settingsWorker } from './settings-worker.ts';
import { setTheme } from './theme.ts';
import './speak.ts';

/** `?theme=dark&managed`: the settings page over a worker in memory, also with an administrator's settings. */
const wanted = new URLSearchParams(location.search);
setTheme(wanted.get('theme') ?? 'light');
const settings = gallerySettings();
settings.policy.phrases = [{ text: 'per seat', level: 'alert' }];
settings.snoozed = { 'npm:left-pad': '2027-01-01T00:00:00Z' };
if (wanted.has('managed')) {
  settings.sync = { lists: false, state: 'here' };
  settings.managed = {
    locked: ['categories', 'licenses'],
    organisations: ['Microsoft'],
    phrases: [],
    registry: 'https://npm.example.com/',
    tokenless: true,
    problems: ['"presets" is not known.'],
  };
}
const notifications = { granted: async () => false, request: async () => true };
mountPage(
  { ...galleryEnvironment([]), ask: settingsWorker(settings) },
  settingsCss,
  <SettingsPage mark="/icon/48.png" notifications={notifications} allow={async () => true} />,
);
