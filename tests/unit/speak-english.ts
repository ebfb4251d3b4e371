import { speakEnglish } from '../../tools/locale/speak-english.ts';

// Every unit test reads the English texts, as a browser would.
speakEnglish();
