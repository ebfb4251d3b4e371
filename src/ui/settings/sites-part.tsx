import { say } from '../../locale/say.ts';
import { isPaused } from '../../messages/paused.ts';
import type { Settings } from '../../messages/settings.ts';
import { useEnvironment } from '../environment.ts';
import { Data } from '../parts/text.tsx';
import { clock } from '../text/dates.ts';
import { subjectWords } from '../text/subject.ts';
import { useAnswer } from './use-answer.ts';

const SITES = ['www.npmjs.com', 'github.com'];
const HOUR = 3_600_000;

type Props = {
  settings: Settings;
  onPause: (host: string, until: string | null | undefined) => void;
};

/** Sites on and off or paused for an hour, and what is snoozed. */
export function SitesPart({ settings, onPause }: Props) {
  const { now } = useEnvironment();
  const hour = () => new Date(now().getTime() + HOUR).toISOString();
  return (
    <>
      <p class="dim">{say('sitesNote')}</p>
      <div class="rows wide">
        {SITES.map((host) => {
          const until = settings.paused[host];
          const paused = isPaused(until, now().getTime());
          return (
            <div class="row" key={host}>
              <label class="check grow">
                <input
                  type="checkbox"
                  checked={!paused}
                  onChange={() => onPause(host, paused ? undefined : null)}
                />
                <Data>{host.replace(/^www\./, '')}</Data>
              </label>
              <SiteWords until={until} paused={paused} />
              {!paused && (
                <button
                  type="button"
                  onClick={() => onPause(host, hour())}
                  aria-label={say('sitesPauseHourOf', { host })}
                >
                  {say('sitesPauseHour')}
                </button>
              )}
            </div>
          );
        })}
      </div>
      <Snoozes />
    </>
  );
}

function SiteWords({ until, paused }: { until: string | null | undefined; paused: boolean }) {
  const { now, zone } = useEnvironment();
  if (!paused) return null;
  return (
    <span class="dim">
      {until ? say('sitesPausedUntil', { time: clock(until, zone, now()) }) : say('sitesPaused')}
    </span>
  );
}

/** Packages that stay quiet for a while. */
function Snoozes() {
  const { now, zone } = useEnvironment();
  const { value, act } = useAnswer('settings');
  const snoozed = Object.entries(value?.snoozed ?? {}).filter(([, until]) =>
    isPaused(until, now().getTime()),
  );
  if (snoozed.length === 0) return null;
  return (
    <>
      <h3>{say('sitesSnoozed')}</h3>
      <ul class="list">
        {snoozed.map(([subject, until]) => (
          <li key={subject}>
            <span class="grow">
              <Data>{subjectWords(subject, null)}</Data>{' '}
              <span class="dim">{say('sitesUntil', { time: clock(until, zone, now()) })}</span>
            </span>
            <button type="button" onClick={() => void act('snooze', { subject })}>
              {say('commonWake')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
