import type { ManagedView, Settings } from '../../messages/settings.ts';
import { Sentences } from './section.tsx';

/** What stands above everything: an organisation's settings, or an account that refuses them. */
export function ManagedNote({ managed }: { managed: ManagedView | null }) {
  if (!managed) return null;
  return (
    <div class="note" role="note">
      <p>Your organisation set parts of this. Those that it locked are shown, and can’t be changed here.</p>
      <Sentences title="Not understood in your organisation’s settings" sentences={managed.problems} />
    </div>
  );
}

/** Where the browser account refuses the policy, the reader is told that it stays here. */
export function SyncNote({ sync }: Pick<Settings, 'sync'>) {
  if (sync.state === 'account') return null;
  return (
    <p class="note" role="note">
      Your browser account did not take the policy (it is off, or full). Nothing is lost: all of it is kept on
      this machine, and the account is tried again with your next change.
    </p>
  );
}
