import { describe, expect, test } from 'vitest';
import { placesFor } from '../../../tools/browsers/places.ts';

describe('where browsers may be', () => {
  test('on Linux, every command in every folder of PATH', () => {
    const places = placesFor('firefox', 'linux', { PATH: '/usr/local/bin:/usr/bin' }).map(({ at }) => at);
    expect(places).toContain('/usr/local/bin/firefox');
    expect(places).toContain('/usr/bin/firefox-esr');
  });

  test('on macOS, also among the applications of this user', () => {
    const places = placesFor('chromium', 'darwin', { HOME: '/Users/me' }).map(({ at }) => at);
    expect(places).toContain('/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  test('on Windows, below each folder for programs that is set', () => {
    const places = placesFor('chromium', 'win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(places).toContainEqual({
      at: 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      branded: true,
    });
  });

  test('unbranded browsers come first: they need no detour to load an extension', () => {
    const [first] = placesFor('chromium', 'linux', { PATH: '/usr/bin' });
    expect(first).toEqual({ at: '/usr/bin/chromium' });
  });
});
