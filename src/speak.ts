import { speakWith } from './locale/source.ts';

/** What every script of an extension has in both browsers, whether or not it has the polyfill. */
type WithTexts = { chrome: { i18n: { getMessage: (key: string, values: string[]) => string } } };

/** Texts come from the extension's own catalogue, in the reader's language where there is one. */
export function speakAsExtension(): void {
  const { i18n } = (globalThis as unknown as WithTexts).chrome;
  speakWith((key, values) => i18n.getMessage(key, values));
}
