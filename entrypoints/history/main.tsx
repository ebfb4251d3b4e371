import { say } from '../../src/locale/say.ts';
import { openOwnPage } from '../../src/own-page.ts';
import { aboutOfQuery } from '../../src/ui/history/about-of-query.ts';
import { HistoryPage } from '../../src/ui/history/history-page.tsx';
import { historyCss } from '../../src/ui/history/style.ts';
import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { subjectWords } from '../../src/ui/text/subject.ts';

const environment = openOwnPage();
const about = aboutOfQuery(location.search);
document.title = about
  ? say('historyTitle', { subject: subjectWords(about.subject, null) })
  : say('historyBrand');

mountPage(environment, historyCss, <HistoryPage about={about} />);
