import { drawIcon } from '../../src/badge/icon.ts';
import { paletteCss } from '../../src/badge/palette.ts';
import { followTheme } from '../../src/badge/theme.ts';
import type { Story } from '../../src/messages.ts';
import type { Environment } from '../../src/ui/environment.ts';
import { NOW } from '../unit/ui/stories/blank.ts';

/** An environment whose worker answers from stories; what it has none for, it never answers. */
export function galleryEnvironment(stories: Story[]): Environment {
  const answer = (name: string, request: { subject?: string }) => {
    const story = stories.find(({ history }) => history.subject === request.subject);
    if (name === 'story' && story)
      return Promise.resolve({ ok: true, value: { story, stage: 1, more: false } });
    return new Promise(() => {});
  };
  return {
    ask: answer as Environment['ask'],
    icon: drawIcon,
    palette: paletteCss,
    followTheme,
    hosts: ['github.com', 'www.npmjs.com'],
    now: () => NOW,
    zone: 'Europe/Berlin',
  };
}
