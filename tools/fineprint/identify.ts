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

/** Whether the bytes begin with a mark of UTF-16, whose letters have zeros in them. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The text as the extension decodes it. Rejects what holds zeros, which no text does. A UTF-8 mark is kept: offsets count it, as they count the file's characters. */
async function readText(file: string): Promise<string> {
  const bytes = new Uint8Array(file === '-' ? await buffer(process.stdin) : await readFile(file));
  if (bytes.includes(0) && !isWide(bytes)) throw new Error('this is no text');
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return mark + decodeText(bytes);
}
