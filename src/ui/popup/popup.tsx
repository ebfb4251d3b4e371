import { useEffect, useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import type { TabStatus } from '../../messages/page.ts';
import { isPaused } from '../../messages/paused.ts';
import { useEnvironment } from '../environment.ts';
import { NewsList } from '../parts/news-list.tsx';
import { PauseControl } from './pause-control.tsx';
import { PermissionPart, type Permissions } from './permission-part.tsx';
import { PolicyParts } from './policy-parts.tsx';
import { TabPart } from './tab-part.tsx';
import { useSettings } from './use-settings.ts';

/** Evidence comes in and edits change verdicts while the popup is open: the tab is asked again, in milliseconds. */
const LOOK_AGAIN = 1000;

type Props = {
  /** Address of the extension's icon. */
  mark: string;
  /** What the tab in view says; null where none of our scripts runs. */
  tabStatus: () => Promise<TabStatus | null>;
  permissions: Permissions;
  /** Address of the full history of what the tab shows; null where there is none to open. */
  historyOf: (tab: TabStatus) => string | null;
};

/** The popup: what this tab says, and the quickest way to say what matters. */
export function Popup({ mark, tabStatus, permissions, historyOf }: Props) {
  const { now } = useEnvironment();
  const { settings, failed, edit, pause } = useSettings();
  const [tab, setTab] = useState<TabStatus | null>(null);
  useEffect(() => {
    const look = () => void tabStatus().then(setTab);
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [tabStatus]);
  const paused = tab !== null && isPaused(settings?.paused[tab.host], now().getTime());
  return (
    <>
      <header>
        <img src={mark} alt="" width={18} height={18} />
        <h1>{say('extensionName')}</h1>
        {tab && settings && <PauseControl host={tab.host} paused={paused} onPause={pause} />}
      </header>
      <PermissionPart permissions={permissions} />
      <TabPart tab={tab} paused={paused} historyOf={historyOf} />
      <NewsList />
      {failed && (
        <p class="part alert" role="alert">
          {say('popupNotKept')}
        </p>
      )}
      {settings && (
        <main>
          <PolicyParts settings={settings} onEdit={edit} />
        </main>
      )}
      <footer class="part">
        <a href="/settings.html" target="_blank" rel="noopener">
          {say('popupAllSettings')}
        </a>
      </footer>
    </>
  );
}
