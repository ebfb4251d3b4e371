import { drawIcon } from './badge/icon.ts';
import { themeStyle } from './badge/palette.ts';
import { followTheme } from './badge/theme.ts';
import { ask } from './messages.ts';
import { speakAsExtension } from './speak.ts';
import { type Environment, localZone } from './ui/environment.ts';
import { evidenceHosts } from './ui/text/links.ts';

/** Gives a page of the extension's own its language, and what its interface takes from outside. Once for each page. */
export function openOwnPage(): Environment {
  speakAsExtension();
  return {
    ask,
    icon: drawIcon,
    palette: themeStyle,
    followTheme,
    hosts: evidenceHosts(__FINEPRINT_REGISTRY__),
    now: () => new Date(),
    zone: localZone(),
  };
}
