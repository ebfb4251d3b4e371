import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OptionEdit, Settings } from '../../messages/settings.ts';
import type { Reply } from '../../messages.ts';
import type { PolicyEdit } from '../../policy/types.ts';
import { useEnvironment } from '../environment.ts';

export type SettingsStore = {
  /** Null until they were read. */
  settings: Settings | null;
  /** The last request failed: what is shown is what is really kept. */
  failed: boolean;
  /** Why, in the worker's words. */
  problem: string | null;
  edit: (edit: PolicyEdit) => void;
  /** Pauses until a time (ISO 8601), until resumed (null), or resumes (undefined). */
  pause: (host: string, until: string | null | undefined) => void;
  option: (option: OptionEdit) => void;
  /** Reads them again. */
  again: () => void;
};

/** The settings as the worker keeps them; an edit that it could not keep leaves them as they were. */
export function useSettings(): SettingsStore {
  const { ask } = useEnvironment();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = useCallback((reply: Reply<'settings'>) => {
    setProblem(reply.ok ? null : reply.message);
    if (reply.ok) setSettings(reply.value);
  }, []);
  const again = useCallback(() => void ask('settings', {}).then(take), [ask, take]);
  useEffect(() => {
    again();
    // Another window, another machine or an administrator may have changed them meanwhile.
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [again]);
  return {
    settings,
    failed: problem !== null,
    problem,
    edit: (edit) => void ask('setPolicy', { edit }).then(take),
    pause: (host, until) => void ask('pause', { host, until }).then(take),
    option: (option) => void ask('setOption', { option }).then(take),
    again,
  };
}
