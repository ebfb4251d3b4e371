import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'node_modules', '.bin');

/** How a command ended. `output` is what it wrote to standard output, where that was asked for. */
export type Ended = { ok: boolean; output: string };

/**
 * Runs a tool of the project's own, with everything that it writes shown.
 * @param words the tool and its arguments
 * @param options `env`: variables to add; `capture`: keep standard output instead of showing it
 */
export function command(
  words: string[],
  { env = {}, capture = false }: { env?: Record<string, string>; capture?: boolean } = {},
): Promise<Ended> {
  const [tool = '', ...rest] = words;
  const child = spawn(path.join(BIN, tool), rest, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
