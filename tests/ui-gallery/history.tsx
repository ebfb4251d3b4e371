import { HistoryPage } from '../../src/ui/history/history-page.tsx';
import { historyCss } from '../../src/ui/history/style.ts';
import { mountPage } from '../../src/ui/parts/mount-page.tsx';
import { lerna } from '../unit/ui/stories/lerna.ts';
import * as others from '../unit/ui/stories/others.ts';
import { uaParserJs } from '../unit/ui/stories/ua-parser-js.ts';
import { galleryEnvironment } from './environment.ts';
import { setTheme } from './theme.ts';
import './speak.ts';

/** `?theme=dark&story=lerna`: the full history of a story; without one, what an address that names none gets. */
const wanted = new URLSearchParams(location.search);
const stories = { lerna, uaParserJs, ...others };
setTheme(wanted.get('theme') ?? 'light');
const story = Object.entries(stories).find(([key]) => key === wanted.get('story'))?.[1];
mountPage(
  galleryEnvironment(Object.values(stories)),
  historyCss,
  <HistoryPage about={story ? { subject: story.history.subject } : null} />,
);
