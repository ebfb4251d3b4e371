import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLicenseEngine } from '../../../src/license/identify/engine.ts';
import { loadFromDisk } from '../../../tools/license-index/load-from-disk.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { TEXT_READERS } from './text-readers.ts';

const LENGTH = 64_000;
/** Milliseconds that a reader may take at all, and per thousand characters, on a busy machine. */
const START = 60;
const MOST = 2;
const MOST_IDENTIFYING = 12;

type Read = (text: string) => unknown;

/** Of the processor, which other work on a busy machine makes longer, but not many times. */
async function timeOf(read: Read, text: string): Promise<number> {
  const start = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of up to three: rubbish collected or code compiled meanwhile makes single runs slow, never fast. */
async function bestTime(read: Read, text: string, enough: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > enough; run++) best = Math.min(best, await timeOf(read, text));
  return best;
}

/** What took longer than its length allows. One that takes its square would take minutes. */
async function slowTexts(read: Read, texts: Record<string, string>, perThousand: number): Promise<string[]> {
  const slow: string[] = [];
  for (const [name, text] of Object.entries(texts)) {
    const enough = START + (perThousand * text.length) / 1000;
    const time = await bestTime(read, text, enough);
    if (time > enough) slow.push(`${name}: ${time.toFixed(0)} ms, at most ${enough.toFixed(0)}`);
  }
  return slow;
}

describe('time grows with the length alone', () => {
  const all = Object.fromEntries(HOSTILE_TEXTS.map(({ name, text }) => [name, text(LENGTH)]));

  it.each(Object.keys(TEXT_READERS))(
    '%s',
    async (name) => {
      expect(await slowTexts(TEXT_READERS[name] ?? (() => undefined), all, MOST)).toEqual([]);
    },
    180_000,
  );

  it('identification of a text', async () => {
    const engine = await openLicenseEngine(loadFromDisk);
    const license = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');
    const words = license.split(/\s+/);
    const few = HOSTILE_TEXTS.filter((_, at) => at % 5 === 0);
    const texts = {
      ...Object.fromEntries(few.map(({ name, text }) => [name, text(LENGTH)])),
      'a licence again and again': license.repeat(60),
      'the same in one line': words.join(' ').repeat(60),
      'a licence with a foreign word after every fifth': words
        .map((word, at) => (at % 5 ? word : `${word} zebra`))
        .join(' ')
        .repeat(60),
      'a megabyte of one line': 'word '.repeat(200_000),
    };
    expect(await slowTexts((text) => engine.identify(text), texts, MOST_IDENTIFYING)).toEqual([]);
  }, 300_000);
});
