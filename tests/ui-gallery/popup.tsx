import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { popupCss } from '../../src/ui/popup/style.ts';
import { uaParserJs } from '../unit/ui/stories/ua-parser-js.ts';
import { galleryEnvironment } from './environment.ts';
import { setTheme } from './theme.ts';
import './speak.ts';

/** `?theme=dark&denied`: the popup over a worker in memory. */
const wanted = new URLSearchParams(location.search);
setTheme(wanted.get('theme') ?? 'light');
const { label } = uaParserJs;
const tabStatus = async () => ({ host: 'www.npmjs.com', subject: label.subject, label });
const permissions = { granted: async () => !wanted.has('denied'), request: async () => true };
mountPage(
  galleryEnvironment([uaParserJs]),
  popupCss,
  <Popup
    mark="/icon/48.png"
    tabStatus={tabStatus}
    permissions={permissions}
    historyOf={() => '/history.html'}
  />,
);
