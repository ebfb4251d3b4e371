import path from 'node:path';
import type { BrowserName } from './names.ts';

/** Where a browser may be: an absolute path, or a bare command to look up in PATH. */
export type Place = { at: string; branded?: boolean };

const LINUX: Record<BrowserName, Place[]> = {
  chromium: [
    { at: 'chromium' },
    { at: 'chromium-browser' },
    { at: 'google-chrome-stable', branded: true },
    { at: 'google-chrome', branded: true },
    { at: '/opt/google/chrome/chrome', branded: true },
    { at: 'microsoft-edge-stable', branded: true },
    { at: 'microsoft-edge', branded: true },
  ],
  firefox: [{ at: 'firefox' }, { at: 'firefox-esr' }, { at: '/opt/firefox/firefox' }],
};

const MAC: Record<BrowserName, Place[]> = {
  chromium: [
    { at: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
    { at: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', branded: true },
    { at: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', branded: true },
  ],
  firefox: [
    { at: '/Applications/Firefox.app/Contents/MacOS/firefox' },
    { at: '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox' },
  ],
};

const WINDOWS: Record<BrowserName, Place[]> = {
  chromium: [
    { at: 'Chromium/Application/chrome.exe' },
    { at: 'Google/Chrome/Application/chrome.exe', branded: true },
    { at: 'Microsoft/Edge/Application/msedge.exe', branded: true },
  ],
  firefox: [{ at: 'Mozilla Firefox/firefox.exe' }],
};

/** The variable that names a browser's executable and goes before every place. */
export const OVERRIDES: Record<BrowserName, string> = {
  chromium: 'FINEPRINT_CHROMIUM',
  firefox: 'FINEPRINT_FIREFOX',
};

/** All places to look at on this machine, best first. */
export function placesFor(
  name: BrowserName,
  platform: NodeJS.Platform,
  env: Record<string, string | undefined>,
): Place[] {
  if (platform === 'win32') return WINDOWS[name].flatMap((place) => onWindows(place, env));
  if (platform === 'darwin') return MAC[name].flatMap((place) => onMac(place, env.HOME));
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return LINUX[name].flatMap((place) =>
    place.at.startsWith('/')
      ? [place]
      : folders.map((folder) => ({ ...place, at: path.posix.join(folder, place.at) })),
  );
}

function onMac(place: Place, home: string | undefined): Place[] {
  return home ? [place, { ...place, at: home + place.at }] : [place];
}

function onWindows(place: Place, env: Record<string, string | undefined>): Place[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => ({ ...place, at: path.win32.join(folder, place.at) }));
}
