import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { speakFrom } from './speak-from.ts';

/** English texts for what runs outside of a browser: the terminal command, tests, the gallery. */
export function speakEnglish(): void {
  speakFrom(english);
}
