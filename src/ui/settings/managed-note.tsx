import { say } from '../../locale/say.ts';
import type { ManagedView, Settings } from '../../messages/settings.ts';
import { Sentences } from './section.tsx';

/** What stands above everything: an organisation's settings, or an account that refuses them. */
export function ManagedNote({ managed }: { managed: ManagedView | null }) {
  if (!managed) return null;
  return (
    <div class="note" role="note">
      <p>{say('managedNote')}</p>
      <Sentences title={say('managedProblems')} sentences={managed.problems} />
    </div>
  );
}

/** Where the browser account refuses the policy, the reader is told that it stays here. */
export function SyncNote({ sync }: Pick<Settings, 'sync'>) {
  if (sync.state === 'account') return null;
  return (
    <p class="note" role="note">
      {say('syncNote')}
    </p>
  );
}
