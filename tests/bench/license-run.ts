import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Identification } from '../../src/license/types.ts';

const COMMAND = fileURLToPath(new URL('../../tools/fineprint/main.ts', import.meta.url));
const FILES_A_CALL = 500;

/** Identifies files through the terminal command, as anyone would; by path. Throws where the command fails. */
export function identifyFiles(paths: string[]): Map<string, Identification> {
  const found = new Map<string, Identification>();
  for (let at = 0; at < paths.length; at += FILES_A_CALL) {
    const part = paths.slice(at, at + FILES_A_CALL);
    const run = spawnSync(process.execPath, [COMMAND, 'identify', '--json', ...part], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    if (run.status !== 0) throw new Error(run.stderr);
    for (const line of run.stdout.trim().split('\n')) {
      const row = JSON.parse(line) as Identification & { file: string };
      found.set(row.file, row);
    }
  }
  return found;
}
