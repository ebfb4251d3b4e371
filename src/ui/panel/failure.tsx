import type { FailureCode } from '../../messages.ts';

const FAILURES: Record<FailureCode, string> = {
  gone: 'Fineprint was updated while this page was open. Reload the page to go on.',
  unavailable: 'Fineprint’s worker did not answer.',
  failed: 'Looking it up failed.',
  'bad-request': 'Fineprint does not understand this page.',
  'not-allowed': 'Fineprint may not look this up here.',
};

/** Why nothing more can be told, and a way to try again. */
export function Failure({ failure, again }: { failure: FailureCode; again: () => void }) {
  return (
    <div class="part" role="alert">
      <p>{FAILURES[failure]}</p>
      {failure !== 'gone' && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
