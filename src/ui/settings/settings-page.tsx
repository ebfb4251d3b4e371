import { say } from '../../locale/say.ts';
import { useSettings } from '../popup/use-settings.ts';
import { AcceptancesPart } from './acceptances-part.tsx';
import { DataPart } from './data-part.tsx';
import { ManagedNote, SyncNote } from './managed-note.tsx';
import type { Access } from './notifications-control.tsx';
import { PolicyParts } from './policy-parts.tsx';
import { RegistryPart } from './registry-part.tsx';
import { Problem, Section } from './section.tsx';
import { SitesPart } from './sites-part.tsx';
import { TokenPart } from './token-part.tsx';
import { WatchedPart } from './watched-part.tsx';

export type SettingsPageProps = {
  /** Address of the extension's icon. */
  mark: string;
  notifications: Access;
  /** Asks the browser to allow reading a registry; must run inside of a click. */
  allow: (url: string) => Promise<boolean>;
};

const CONTENTS = [
  ['preset', 'sectionPreset'],
  ['kinds', 'sectionKinds'],
  ['licences', 'sectionLicences'],
  ['names', 'sectionNames'],
  ['findings', 'sectionFindings'],
  ['clauses', 'sectionClauses'],
  ['exchange', 'sectionExchange'],
  ['watched', 'sectionWatched'],
  ['accepted', 'sectionAccepted'],
  ['sites', 'sectionSites'],
  ['github', 'sectionToken'],
  ['registry', 'sectionRegistry'],
  ['data', 'sectionData'],
] as const;

/** Everything that a reader can set, on one page. */
export function SettingsPage({ mark, notifications, allow }: SettingsPageProps) {
  const { settings, problem, edit, pause, option, again } = useSettings();
  return (
    <>
      <header>
        <img src={mark} alt="" width={24} height={24} />
        <h1>{say('settingsTitle')}</h1>
      </header>
      <nav aria-label={say('settingsContents')}>
        {CONTENTS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {say(title)}
          </a>
        ))}
      </nav>
      <main>
        <Problem>{problem}</Problem>
        {settings && (
          <>
            <ManagedNote managed={settings.managed} />
            <SyncNote sync={settings.sync} />
            <PolicyParts settings={settings} onEdit={edit} onOption={option} />
            <Section id="watched" title={say('sectionWatchedAll')}>
              <WatchedPart notifications={notifications} />
            </Section>
            <Section id="accepted" title={say('sectionAccepted')}>
              <AcceptancesPart />
            </Section>
            <Section id="sites" title={say('sectionSites')}>
              <SitesPart settings={settings} onPause={pause} />
            </Section>
            <Section id="github" title={say('sectionToken')} locked={settings.managed?.tokenless}>
              <TokenPart />
            </Section>
            <Section id="registry" title={say('sectionRegistry')}>
              <RegistryPart settings={settings} allow={allow} onOption={option} />
            </Section>
            <Section id="data" title={say('sectionData')}>
              <DataPart onCleared={again} />
            </Section>
          </>
        )}
      </main>
    </>
  );
}
