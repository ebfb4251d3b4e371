import { drawIcon } from '../../src/badge/icon.ts';
import { themeStyle } from '../../src/badge/palette.ts';
import { followTheme } from '../../src/badge/theme.ts';
import type { Settings } from '../../src/messages/settings.ts';
import type { Story } from '../../src/messages/story.ts';
import type { Message } from '../../src/messages.ts';
import { DEFAULT_POLICY } from '../../src/policy/default-policy.ts';
import { editPolicy } from '../../src/policy/edit.ts';
import type { Environment } from '../../src/ui/environment.ts';
import { NOW } from '../unit/ui/stories/blank.ts';
import { galleryTexts } from './texts.ts';

/** A worker in memory: it answers from stories and keeps settings; what it doesn't know, it never answers. */
export function galleryWorker(stories: Story[], settings: Settings): Environment['ask'] {
  const answer = (message: Message): unknown => {
    const story = 'subject' in message && stories.find(({ history }) => history.subject === message.subject);
    if (message.name === 'story' && story) return { story, stage: 1, more: false };
    if (message.name === 'news') return { news: [] };
    if (message.name === 'texts') return { texts: galleryTexts(message.places) };
    if (message.name === 'setPolicy') settings.policy = editPolicy(settings.policy, message.edit);
    if (message.name === 'pause')
      settings.paused = message.until === undefined ? {} : { [message.host]: message.until };
    return message.name === 'story' ? undefined : { ...settings };
  };
  const ask = async (name: string, request: object) => {
    const value = answer({ name, ...request } as Message);
    return value === undefined ? new Promise(() => {}) : { ok: true, value };
  };
  return ask as Environment['ask'];
}

export function gallerySettings(): Settings {
  const licenses = [
    { match: 'GPL-3.0-*', level: 'alert' as const },
    { match: 'BUSL-1.1', level: 'alert' as const },
    { match: 'MPL-2.0', level: 'fine' as const },
  ];
  const organisations = [{ name: 'Microsoft' }, { name: 'LinkedIn' }];
  return {
    policy: { ...DEFAULT_POLICY, licenses, organisations },
    paused: {},
    snoozed: {},
    sync: { lists: false, state: 'account' },
    registry: null,
    cdn: false,
    managed: null,
  };
}

/** An environment around a worker in memory, at a fixed time and place. */
export function galleryEnvironment(stories: Story[], settings = gallerySettings()): Environment {
  return {
    ask: galleryWorker(stories, settings),
    icon: drawIcon,
    palette: themeStyle,
    followTheme,
    hosts: ['github.com', 'www.npmjs.com'],
    now: () => NOW,
    zone: 'Europe/Berlin',
  };
}
