import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reply, Settings } from '../../messages.ts';
import { editPolicy } from '../../policy/edit.ts';
import type { PolicyEdit } from '../../policy/types.ts';
import { useEnvironment } from '../environment.ts';

export type SettingsStore = {
  /** Null until they were read. */
  settings: Settings | null;
  /** The last request failed: what is shown is what is really kept. */
  failed: boolean;
  edit: (edit: PolicyEdit) => void;
  /** Pauses until a time (ISO 8601), until resumed (null), or resumes (undefined). */
  pause: (host: string, until: string | null | undefined) => void;
};

/** The settings as the worker keeps them. An edit shows at once, and goes back where it could not be kept. */
export function useSettings(): SettingsStore {
  const { ask } = useEnvironment();
  const [kept, setKept] = useState<Settings | null>(null);
  const [shown, setShown] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const take = useCallback((reply: Reply<'settings'>, fallback: Settings | null) => {
    setFailed(!reply.ok);
    const now = reply.ok ? reply.value : fallback;
    setKept(now);
    setShown(now);
  }, []);
  useEffect(() => void ask('settings', {}).then((reply) => take(reply, null)), [ask, take]);
  const edit = (change: PolicyEdit) => {
    if (shown) setShown({ ...shown, policy: editPolicy(shown.policy, change) });
    void ask('setPolicy', { edit: change }).then((reply) => take(reply, kept));
  };
  const pause = (host: string, until: string | null | undefined) => {
    void ask('pause', { host, until }).then((reply) => take(reply, kept));
  };
  return { settings: shown, failed, edit, pause };
}
