import type { BrowserName } from '../browsers/names.ts';

/** What the reader wants to see. */
export type Wish = {
  /** Null: whichever is installed, Chromium's family first. */
  browser: BrowserName | null;
  /** Folder to write the pictures of README and documents into; null: none are wanted. */
  pictures: string | null;
  /** Serve the embedded replay even where the sites can be reached. */
  replay: boolean;
};

export const USAGE = 'Usage: npm start -- [chromium|firefox] [--replay] [--pictures FOLDER]';

const NAMES = new Map<string, BrowserName>([
  ['chromium', 'chromium'],
  ['chrome', 'chromium'],
  ['edge', 'chromium'],
  ['firefox', 'firefox'],
]);

/** Reads the words after `npm start --`; null where they make no sense. */
export function readArguments(words: string[]): Wish | null {
  const wish: Wish = { browser: null, pictures: null, replay: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const name = NAMES.get(word);
    if (name) wish.browser = name;
    else if (word === '--replay') wish.replay = true;
    else if (word === '--pictures' && words[at + 1]) wish.pictures = words[++at] ?? null;
    else return null;
  }
  return wish;
}
