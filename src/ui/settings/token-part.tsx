import { useState } from 'preact/hooks';
import type { TokenState } from '../../messages/settings.ts';
import { useEnvironment } from '../environment.ts';
import { clock } from '../text/dates.ts';
import { Problem } from './section.tsx';
import { useAnswer } from './use-answer.ts';

/** GitHub's own form for a token without any permission, which reads public repositories only. */
const NEW_TOKEN = 'https://github.com/settings/personal-access-tokens/new';

/** An optional token: its quota, and one click to forget it. */
export function TokenPart() {
  const { value, problem, act } = useAnswer('token');
  const take = (state: TokenState) => state;
  return (
    <>
      <p class="dim">
        Optional. Without one, GitHub’s pages and raw files are read, which is enough for most. It is kept
        where no page’s script can read it, never synced, and sent to api.github.com alone. One{' '}
        <a href={NEW_TOKEN} target="_blank" rel="noopener noreferrer">
          without any permission
        </a>{' '}
        does.
      </p>
      <Problem>{problem ?? value?.problem ?? null}</Problem>
      {value?.kept ? (
        <div class="line">
          <QuotaWords state={value} />
          <button type="button" onClick={() => void act('forgetToken', {}, take)}>
            Forget it
          </button>
        </div>
      ) : (
        <TokenForm onToken={(token) => act('setToken', { token }, take)} />
      )}
    </>
  );
}

function QuotaWords({ state: { quota } }: { state: TokenState }) {
  const { now, zone } = useEnvironment();
  if (!quota) return <span>A token is kept.</span>;
  const { remaining, limit, resets } = quota;
  return (
    <span>
      A token is kept. {remaining} of {limit} calls are left; all of them are back at{' '}
      {clock(resets, zone, now())}.
    </span>
  );
}

function TokenForm({ onToken }: { onToken: (token: string) => Promise<boolean> }) {
  const [token, setToken] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await onToken(token.trim())) setToken('');
  };
  return (
    <form class="line" onSubmit={submit}>
      <input
        class="grow"
        type="password"
        aria-label="GitHub token"
        placeholder="ghp_… or github_pat_…"
        autocomplete="off"
        value={token}
        onInput={(event) => setToken(event.currentTarget.value)}
      />
      <button type="submit" disabled={token.trim() === ''}>
        Keep it
      </button>
    </form>
  );
}
