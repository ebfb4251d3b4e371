import { shortTerms } from './words.ts';

/** Whether a sentence begins with all that another one says; the short form of a GNU id is the same licence. */
export function says(one: string, other: string): boolean {
  return spoken(one).startsWith(spoken(other));
}

function spoken(text: string): string {
  return shortTerms(text)
    .toLowerCase()
    .replace(/\bthe /g, '');
}
