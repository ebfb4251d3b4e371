import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RequestName, Requests } from '../../messages.ts';
import { useEnvironment } from '../environment.ts';

type Asking = {
  [N in RequestName]: Requests[N]['request'] extends Record<string, never> ? N : never;
}[RequestName];

export type Answer<T> = {
  /** Null until it came. */
  value: T | null;
  /** Why the last request failed. */
  problem: string | null;
  /** Asks again. */
  again: () => Promise<void>;
  /** Asks something else, whose reply may take the place of this one (`take`); gives whether it went well. */
  act: <N extends RequestName>(
    name: N,
    request: Requests[N]['request'],
    take?: (reply: Requests[N]['reply']) => T,
  ) => Promise<boolean>;
};

/** What the worker answers to a request without parts, kept up to date by what is done to it. */
export function useAnswer<N extends Asking>(name: N): Answer<Requests[N]['reply']> {
  type Value = Requests[N]['reply'];
  const { ask } = useEnvironment();
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const again = useCallback(async () => {
    const reply = await ask(name, {} as Requests[N]['request']);
    setProblem(reply.ok ? null : reply.message);
    if (reply.ok) setValue(() => reply.value);
  }, [ask, name]);
  useEffect(() => void again(), [again]);
  const act: Answer<Value>['act'] = async (other, request, take) => {
    const reply = await ask(other, request);
    if (reply.ok && take) setValue(() => take(reply.value));
    else if (reply.ok) await again();
    setProblem(reply.ok ? null : reply.message);
    return reply.ok;
  };
  return { value, problem, again, act };
}
