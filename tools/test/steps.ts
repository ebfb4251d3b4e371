import path from 'node:path';
import { ensureBrowser } from '../browsers/ensure.ts';
import type { BrowserName } from '../browsers/names.ts';
import { command } from '../command.ts';
import { addonsLinter } from './addons-linter.ts';
import { type Counts, ONE_FAILED, ONE_PASSED } from './counts.ts';
import { suite } from './suite.ts';

/** One check of a run; it throws where it can't even begin. */
export type Step = { name: string; run(): Promise<Counts> };

const FIREFOX_BUILD = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Every check, in the order in which a mistake is cheapest to find. */
export const STEPS: readonly Step[] = [
  check('types', ['tsc']),
  check('lint', ['biome', 'check', '--error-on-warnings']),
  check('unused code', ['knip']),
  { name: 'unit tests', run: () => suite('unit') },
  check('build for Chromium', ['wxt', 'build', '-b', 'chrome']),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox']),
  { name: 'sizes', run: sizes },
  { name: 'addons-linter', run: () => addonsLinter(FIREFOX_BUILD) },
  endToEnd('chromium'),
  endToEnd('firefox'),
];

function check(name: string, words: string[]): Step {
  return { name, run: async () => ((await command(words)).ok ? ONE_PASSED : ONE_FAILED) };
}

async function sizes(): Promise<Counts> {
  return (await command(['node', 'tools/size/check.ts'])).ok ? ONE_PASSED : ONE_FAILED;
}

function endToEnd(name: BrowserName): Step {
  return {
    name: `end to end in ${name}`,
    async run() {
      const found = await ensureBrowser(name, console.log);
      console.log(`${found.path}, version ${found.version}`);
      return suite('e2e*', { env: { FINEPRINT_BROWSER: name }, secondTry: Boolean(process.env.CI) });
    },
  };
}
