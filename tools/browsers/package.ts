import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find.ts';
import type { BrowserName, FoundBrowser, Say } from './names.ts';

/** Debian's names, then Ubuntu's. */
const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Installs the distribution's package, where there is apt and this user may use it without being asked.
 * @returns the browser, or null where that is not possible (Ubuntu's are snaps, which can't be driven)
 */
export function installPackage(name: BrowserName, say: Say): FoundBrowser | null {
  const root = asRoot();
  if (!root || !existsSync('/usr/bin/apt-get')) return null;
  say(`Installing the distribution's ${name} with apt-get ...`);
  if (!apt(root, ['update', '-q'])) return null;
  const wanted = PACKAGES[name].filter(isRealPackage);
  for (const one of wanted) {
    if (!apt(root, ['install', '-y', '-q', '--no-install-recommends', one, 'fonts-dejavu-core'])) continue;
    const found = findBrowser(name);
    if (found) return found;
  }
  return null;
}

/** The words to put before a command to run it as root; null where that would need a password. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function apt(root: string[], words: string[]): boolean {
  const line = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
  const [command, ...rest] = line;
  return command !== undefined && spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
}

/** False for a package that does not exist or that only brings a snap. */
function isRealPackage(name: string): boolean {
  const shown = spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' });
  const text = shown.status === 0 ? shown.stdout : '';
  return text.startsWith('Package: ') && !/^(?:Pre-)?Depends:.*\bsnapd\b|transitional/im.test(text);
}
