import { useState } from 'preact/hooks';
import { say } from '../../locale/say.ts';
import type { TokenState } from '../../messages/settings.ts';
import { isTokenForm } from '../../messages/token-form.ts';
import { useEnvironment } from '../environment.ts';
import { Said } from '../parts/said.tsx';
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
        <Said
          text="tokenNote"
          parts={{
            link: (
              <a href={NEW_TOKEN} target="_blank" rel="noopener noreferrer">
                {say('tokenNoPermission')}
              </a>
            ),
          }}
        />
      </p>
      <Problem>{problem ?? value?.problem ?? null}</Problem>
      {value?.kept ? (
        <div class="line">
          <QuotaWords state={value} />
          <button type="button" onClick={() => void act('forgetToken', {}, take)}>
            {say('tokenForget')}
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
  if (!quota) return <span>{say('tokenKept')}</span>;
  const { remaining, limit, resets } = quota;
  return <span>{say('tokenQuota', { remaining, limit, time: clock(resets, zone, now()) })}</span>;
}

function TokenForm({ onToken }: { onToken: (token: string) => Promise<boolean> }) {
  const [token, setToken] = useState('');
  const [odd, setOdd] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const isToken = isTokenForm(token.trim());
    setOdd(!isToken);
    if (isToken && (await onToken(token.trim()))) setToken('');
  };
  return (
    <form class="line" onSubmit={submit}>
      <Problem>{odd ? say('tokenOdd') : null}</Problem>
      <input
        class="grow"
        type="password"
        aria-label={say('sectionToken')}
        placeholder="ghp_… or github_pat_…"
        autocomplete="off"
        value={token}
        onInput={(event) => setToken(event.currentTarget.value)}
      />
      <button type="submit" disabled={token.trim() === ''}>
        {say('tokenKeep')}
      </button>
    </form>
  );
}
