import { say } from '../../locale/say.ts';
import type { Story } from '../../messages/story.ts';
import { useEnvironment } from '../environment.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { storyAsMarkdown } from '../text/story-as-markdown.ts';

/** The history for elsewhere: as JSON for programs, as Markdown for a ticket. */
export function Exports({ story }: { story: Story }) {
  const { zone, now, hosts } = useEnvironment();
  const name = story.history.subject.replace(/[^\w.-]+/g, '-');
  const markdown = () => storyAsMarkdown(story, zone, now(), hosts);
  return (
    <div class="buttons">
      <CopyButton text={markdown}>{say('exportCopyMarkdown')}</CopyButton>
      <button type="button" onClick={() => saveFile(`${name}.md`, markdown(), 'text/markdown')}>
        {say('exportSaveMarkdown')}
      </button>
      <button
        type="button"
        onClick={() => saveFile(`${name}.json`, `${JSON.stringify(story.history, null, 2)}\n`)}
      >
        {say('exportSaveJson')}
      </button>
    </div>
  );
}
