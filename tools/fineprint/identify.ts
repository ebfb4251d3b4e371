import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { openLicenseEngine } from '../../src/license/identify/engine.ts';
import { decodeText } from '../../src/sources/tarball/decode-text.ts';
import { loadFromDisk } from '../license-index/load-from-disk.ts';
import { type Command, failWith, readOptions, reasonFor, UsageError } from './command.ts';
import { identifyTable } from './identify-table.ts';

/** `identify FILE...`: what each licence file says. A file that can't be read fails it after the others are done. */
export const identify: Command = {
  usage: 'FILE...',
  help: [
    'Which standard licence a text is, and every word that was added (+) or left out (-). "-" reads standard input.',
    'Clauses that restrict are quoted; BUSL and its like show what they leave open.',
  ],
  async run(args, { json, out }) {
    const { positionals } = readOptions(args, {});
    if (positionals.length === 0) throw new UsageError('no file to read');
    const engine = await openLicenseEngine(loadFromDisk);
    const failures: string[] = [];
    for (const file of positionals) {
      try {
        const text = await readText(file);
        const found = await engine.identify(text);
        out(json ? JSON.stringify({ file, ...found }) : identifyTable(file, text, found));
      } catch (error) {
        failures.push(reasonFor(file, error));
      }
    }
    failWith(failures);
  },
};

/** The text as the extension decodes it. A UTF-8 mark is kept: offsets count it, as they count the file's characters. */
async function readText(file: string): Promise<string> {
  const bytes = new Uint8Array(file === '-' ? await buffer(process.stdin) : await readFile(file));
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return mark + decodeText(bytes);
}
