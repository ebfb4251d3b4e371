import { say } from '../../locale/say.ts';
import { useEnvironment } from '../environment.ts';

const HOUR = 3_600_000;

type Props = {
  host: string;
  paused: boolean;
  onPause: (host: string, until: string | null | undefined) => void;
};

/** Pauses Fineprint on the site in view: cached facts only, nothing is fetched. */
export function PauseControl({ host, paused, onPause }: Props) {
  const { now } = useEnvironment();
  const site = host.replace(/^www\./, '');
  const hour = () => onPause(host, new Date(now().getTime() + HOUR).toISOString());
  return (
    <p class="pause">
      <span>{paused ? say('popupPausedOn', { site }) : site}</span>
      {paused ? (
        <button type="button" onClick={() => onPause(host, undefined)}>
          {say('popupResume')}
        </button>
      ) : (
        <>
          <button
            type="button"
            class="link"
            aria-label={say('popupPauseOn', { site })}
            onClick={() => onPause(host, null)}
          >
            {say('popupPause')}
          </button>
          <button type="button" class="link" aria-label={say('popupPauseOnHour', { site })} onClick={hour}>
            {say('popupForHour')}
          </button>
        </>
      )}
    </p>
  );
}
