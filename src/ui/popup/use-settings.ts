import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reply, Settings } from '../../messages.ts';
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

/** The settings as the worker keeps them; an edit that it could not keep leaves them as they were. */
export function useSettings(): SettingsStore {
  const { ask } = useEnvironment();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const take = useCallback((reply: Reply<'settings'>) => {
    setFailed(!reply.ok);
    if (reply.ok) setSettings(reply.value);
  }, []);
  useEffect(() => void ask('settings', {}).then(take), [ask, take]);
  return {
    settings,
    failed,
    edit: (edit) => void ask('setPolicy', { edit }).then(take),
    pause: (host, until) => void ask('pause', { host, until }).then(take),
  };
}
