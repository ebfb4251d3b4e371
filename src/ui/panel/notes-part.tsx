import type { History } from '../../history/types.ts';
import { termsWords } from '../../policy/words.ts';
import { EvidenceLinks } from '../parts/evidence-link.tsx';
import { Data } from '../parts/text.tsx';
import { unit } from '../text/dates.ts';
import { atWords } from '../text/story-as-text.ts';
import { NOTICE_WORDS } from '../text/words.ts';

/** Versions whose field and file disagree. */
export function MismatchPart({ history }: { history: History }) {
  if (history.mismatches.length === 0) return null;
  return (
    <section class="part">
      <h3>Field and file disagree</h3>
      <ul class="changes">
        {history.mismatches.map(({ versions, declared, text, evidence }) => (
          <li key={versions}>
            <b>
              <Data>{versions}</Data>
            </b>
            : the field says <Data>{termsWords(declared)}</Data>, the file <Data>{termsWords(text)}</Data>
            <small>
              <EvidenceLinks evidence={evidence} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is worth telling and no change: files that came and went, wording. Folded away. */
export function NoticesPart({ history }: { history: History }) {
  if (history.notices.length === 0) return null;
  return (
    <details class="part">
      <summary>{unit(history.notices.length, 'smaller note')}</summary>
      <ul class="changes">
        {history.notices.map(({ kind, at, evidence }) => (
          <li key={`${kind} ${atWords(at)}`}>
            <b>
              <Data>{atWords(at)}</Data>
            </b>
            : {NOTICE_WORDS[kind]}
            <small>
              <EvidenceLinks evidence={evidence} />
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
