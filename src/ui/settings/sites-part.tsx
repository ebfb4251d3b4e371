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
      <p class="dim">
        While a site is paused, badges show what was known before and nothing is fetched for its pages; a
        panel asks first. What you watch is still looked at.
      </p>
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
                <span>{host.replace(/^www\./, '')}</span>
              </label>
              <SiteWords until={until} paused={paused} />
              {!paused && (
                <button
                  type="button"
                  onClick={() => onPause(host, hour())}
                  aria-label={`Pause for 1 hour: ${host}`}
                >
                  Pause for 1 hour
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
      {until ? `paused until ${clock(until, zone, now())}` : 'paused until you resume it'}
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
      <h3>Snoozed</h3>
      <ul class="list">
        {snoozed.map(([subject, until]) => (
          <li key={subject}>
            <span class="grow">
              <Data>{subjectWords(subject, null)}</Data>{' '}
              <span class="dim">until {clock(until, zone, now())}</span>
            </span>
            <button type="button" onClick={() => void act('snooze', { subject })}>
              Wake
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
