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
  ['preset', 'Preset'],
  ['kinds', 'Kinds of licence'],
  ['licences', 'Watched licences'],
  ['names', 'Organisations and phrases'],
  ['findings', 'Findings'],
  ['clauses', 'Clauses'],
  ['exchange', 'Import and export'],
  ['watched', 'Watched packages'],
  ['accepted', 'Accepted'],
  ['sites', 'Sites'],
  ['github', 'GitHub token'],
  ['registry', 'Registry'],
  ['data', 'Data'],
] as const;

/** Everything that a reader can set, on one page. */
export function SettingsPage({ mark, notifications, allow }: SettingsPageProps) {
  const { settings, problem, edit, pause, option, again } = useSettings();
  return (
    <>
      <header>
        <img src={mark} alt="" width={24} height={24} />
        <h1>Fineprint settings</h1>
      </header>
      <nav aria-label="Contents">
        {CONTENTS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
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
            <Section id="watched" title="Watched packages and repositories">
              <WatchedPart notifications={notifications} />
            </Section>
            <Section id="accepted" title="Accepted">
              <AcceptancesPart />
            </Section>
            <Section id="sites" title="Sites">
              <SitesPart settings={settings} onPause={pause} />
            </Section>
            <Section id="github" title="GitHub token" locked={settings.managed?.tokenless}>
              <TokenPart />
            </Section>
            <Section id="registry" title="Registry">
              <RegistryPart settings={settings} allow={allow} onOption={option} />
            </Section>
            <Section id="data" title="Data">
              <DataPart onCleared={again} />
            </Section>
          </>
        )}
      </main>
    </>
  );
}
