import { drawIcon } from '../../src/badge/icon.ts';
import { themeStyle } from '../../src/badge/palette.ts';
import { followTheme } from '../../src/badge/theme.ts';
import { say } from '../../src/locale/say.ts';
import { ask } from '../../src/messages.ts';
import { speakAsExtension } from '../../src/speak.ts';
import { type Environment, localZone } from '../../src/ui/environment.ts';
import { aboutOfQuery } from '../../src/ui/history/about-of-query.ts';
import { HistoryPage } from '../../src/ui/history/history-page.tsx';
import { historyCss } from '../../src/ui/history/style.ts';
import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { evidenceHosts } from '../../src/ui/text/links.ts';
import { subjectWords } from '../../src/ui/text/subject.ts';

speakAsExtension();
const environment: Environment = {
  ask,
  icon: drawIcon,
  palette: themeStyle,
  followTheme,
  hosts: evidenceHosts(__FINEPRINT_REGISTRY__),
  now: () => new Date(),
  zone: localZone(),
};
const about = aboutOfQuery(location.search);
document.title = about
  ? say('historyTitle', { subject: subjectWords(about.subject, null) })
  : say('historyBrand');

mountPage(environment, historyCss, <HistoryPage about={about} />);
