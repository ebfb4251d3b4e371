import { speakWith } from '../../src/locale/source.ts';

/** A file of messages as extensions have them (`_locales/<language>/messages.json`). */
export type Messages = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

/** Texts come from a catalogue outside of a browser, read as a browser reads it. */
export function speakFrom(messages: Messages): void {
  speakWith((key, values) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message.replace(/\$(\w*)\$/g, (_, name: string) => {
      const at = placeholders[name]?.content.slice(1);
      return name === '' ? '$' : (values[Number(at) - 1] ?? '');
    });
  });
}
