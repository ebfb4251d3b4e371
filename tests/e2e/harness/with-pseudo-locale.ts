import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import english from '../../../public/_locales/en/messages.json';
import { pseudo } from '../../pseudo/pseudo.ts';

/** A copy of a built extension whose English is the pseudo-locale; it is never shipped. */
export function withPseudoLocale(extensionFolder: string, direction: 'ltr' | 'rtl'): string {
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-pseudo-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const messages = JSON.stringify(pseudo(english, direction));
  writeFileSync(join(folder, '_locales/en/messages.json'), messages);
  return folder;
}
