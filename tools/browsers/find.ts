import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { type BrowserName, type FoundBrowser, OLDEST } from './names.ts';
import { OVERRIDES, type Place, placesFor } from './places.ts';

/**
 * Looks for an installed browser.
 * @param name family
 * @returns the first that runs and is new enough, or null
 * @throws Error where the override names something that doesn't run
 */
export function findBrowser(name: BrowserName): FoundBrowser | null {
  const override = process.env[OVERRIDES[name]];
  if (override) return overridden(name, override);
  for (const place of placesFor(name, process.platform, process.env)) {
    const found = inspect(name, place);
    if (found) return found;
  }
  return null;
}

function overridden(name: BrowserName, at: string): FoundBrowser {
  const found = inspect(name, { at, branded: /google|edge/i.test(at) });
  if (!found)
    throw new Error(`${OVERRIDES[name]}=${at} is no ${name} of version ${OLDEST[name]} or newer that runs.`);
  return found;
}

/** What stands at a place: null where there is nothing, a snap, or something too old. */
export function inspect(name: BrowserName, place: Place): FoundBrowser | null {
  if (!existsSync(place.at) || isSnap(place.at)) return null;
  const version = versionOf(place.at);
  if (version === null || Number.parseInt(version, 10) < OLDEST[name]) return null;
  return { name, path: place.at, branded: place.branded ?? false, version };
}

/**
 * A snap can read neither a profile in /tmp nor an extension outside of the home folder, and Ubuntu's packages
 * of Chromium and Firefox are scripts that start (or install) one.
 */
function isSnap(file: string): boolean {
  const real = realpathSync(file);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/');
}

/** Version as the browser itself says it; null where it doesn't run. Windows' browsers can't say. */
function versionOf(file: string): string | null {
  if (process.platform === 'win32') return '999';
  try {
    const said = execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' });
    return /\d+(?:\.\d+)*/.exec(said)?.[0] ?? null;
  } catch {
    return null;
  }
}
