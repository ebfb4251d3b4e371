import { browser } from 'wxt/browser';
import { parseSubject, wholeSubject } from '../../history/subject.ts';
import { say, sayCount } from '../../locale/say.ts';
import { isLoudNews, type News, newsWords } from '../../policy/news.ts';
import { readWatched } from './watch-list.ts';

/** Shows one notification for a subject, where the reader allowed notifications. Never throws. */
export async function notify(subject: string, news: readonly News[]): Promise<void> {
  const loud = news.filter(isLoudNews);
  const [first] = loud;
  if (!first || !(await mayNotify())) return;
  const more = loud.length > 1 ? ` ${sayCount('notifyMore', loud.length - 1)}` : '';
  await browser.notifications
    .create(subject, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: say('notifyTitle', { name: nameOf(subject) }),
      message: newsWords(first) + more,
    })
    .catch(() => undefined);
}

/**
 * Opens the page of a subject when its notification is clicked. The permission is optional: without it there are no
 * notifications to listen to, so this is done again when it is granted.
 */
export function openOnClick(): void {
  const open = (subject: string) => {
    const url = pageOf(subject);
    if (url) void browser.tabs.create({ url });
  };
  browser.notifications?.onClicked.addListener(open);
  browser.permissions.onAdded.addListener(({ permissions }) => {
    const { onClicked } = browser.notifications ?? {};
    if (permissions?.includes('notifications') && !onClicked?.hasListener(open)) onClicked?.addListener(open);
  });
}

async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false);
}

function nameOf(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1);
}

/** Shows how many watched subjects have loud news the reader has not seen; nothing where there are none. */
export async function showCount(): Promise<void> {
  const count = (await readWatched()).filter(({ news }) => news.some(isLoudNews)).length;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#9a3412' });
}

/** The page of a watched subject, as its notification and the popup open it. Null for what is no subject. */
export function pageOf(subject: string): string | null {
  const parsed = parseSubject(wholeSubject(subject));
  if (!parsed) return null;
  if (parsed.type === 'npm') return `https://www.npmjs.com/package/${parsed.name}`;
  const { owner, repo, directory } = parsed;
  return `https://github.com/${owner}/${repo}${directory ? `/tree/HEAD/${directory}` : ''}`;
}
