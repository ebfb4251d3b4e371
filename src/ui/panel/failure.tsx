import type { PlainKey } from '../../locale/keys.ts';
import { say } from '../../locale/say.ts';
import type { FailureCode } from '../../messages.ts';

const FAILURES: Record<FailureCode, PlainKey> = {
  gone: 'failureGone',
  unavailable: 'failureUnavailable',
  failed: 'failureFailed',
  'bad-request': 'failureBadRequest',
  'not-allowed': 'failureNotAllowed',
};

/** Why nothing more can be told, and a way to try again. */
export function Failure({ failure, again }: { failure: FailureCode; again: () => void }) {
  return (
    <div class="part" role="alert">
      <p>{say(FAILURES[failure])}</p>
      {failure !== 'gone' && (
        <button type="button" onClick={again}>
          {say('failureTryAgain')}
        </button>
      )}
    </div>
  );
}
